const breaks = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g

/**
 * The text without what cannot be shown: control characters, byte order marks, noncharacters and halves of
 * surrogate pairs. Line ends and spaces stay.
 */
export function withoutControls(text: string): string {
  return text.replace(controls, '').replace(/\p{Cs}/gu, '')
}

/** The text as one line: unshowable characters removed, every run of spaces, tabs and line ends one space. */
export function oneLine(text: string): string {
  return withoutControls(text).replace(breaks, ' ')
}
