/** Marks around a quotation, and those around one inside it. */
export interface InnerMarks {
  readonly outer: readonly [open: string, close: string]
  readonly inner: readonly [open: string, close: string]
}

/** By language, as styles/type.css and browsers set the outer ones; after the Unicode Common Locale Data Repository. */
export const INNER_MARKS: Readonly<Record<string, InnerMarks>> = {
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  nl: { outer: ['“', '”'], inner: ['‘', '’'] },
  pt: { outer: ['“', '”'], inner: ['‘', '’'] },
  zh: { outer: ['“', '”'], inner: ['‘', '’'] },
  ko: { outer: ['“', '”'], inner: ['‘', '’'] },
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  fr: { outer: ['«', '»'], inner: ['“', '”'] },
  es: { outer: ['«', '»'], inner: ['“', '”'] },
  it: { outer: ['«', '»'], inner: ['“', '”'] },
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  ja: { outer: ['「', '」'], inner: ['『', '』'] },
}
