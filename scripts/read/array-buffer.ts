interface Transferable {
  transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer
}

/** Gives Node 20 the method of later versions with which pdf.js hands over fonts; a copy does as well. */
export function completeArrayBuffer(): void {
  const prototype = ArrayBuffer.prototype as Transferable
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    return this.slice(0, length)
  }
}
