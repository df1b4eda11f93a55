/** The source of the shape: the other languages must have exactly these keys. */
export const ui = {}
