// Text of articles as text: whatever it holds, it must neither break a page nor a drawing.

/** Invisible marks that turn the direction of the text around them, and control characters. */
const disturbing = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;

/** A text in one line without control characters and marks of direction, for where markup cannot isolate it. */
export function plain(text: string): string {
  return text.replace(disturbing, ' ').replace(/\s+/g, ' ').trim();
}

/** A text that an element of its own can isolate: the element ends at the end of an isolate that begins in the text, not at its own. */
export function isolable(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** The beginning of a text, with an ellipsis in place of the rest when it has more than so many characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...new Intl.Segmenter().segment(text.slice(0, 4 * most))].map(({ segment }) => segment);
  return characters.length <= most && text.length <= 4 * most ? text : `${characters.slice(0, most - 1).join('').slice(0, 4 * most).trimEnd()}…`;
}

/** A text as the content of an element or attribute of XML 1.0, which has no way to write control characters. */
export function xml(text: string): string {
  return text
    .replace(/[\0-\x08\v\f\x0e-\x1f\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
