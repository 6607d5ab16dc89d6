const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as XML holds it; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, sign => NAMES[sign]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}

/** Attributes with their values; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return given.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('')
}

/** A colour as a fill. */
export function solidFill({ hex, alpha = 1 }: { readonly hex: string; readonly alpha?: number }): string {
  if (alpha === 1) return `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`
  const clear = `<a:alpha val="${Math.round(alpha * 100_000)}"/>`
  return `<a:solidFill><a:srgbClr val="${hex}">${clear}</a:srgbClr></a:solidFill>`
}
