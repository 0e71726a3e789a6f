/** A piece of a text: plain, or inside one of the two tags that texts may use. */
export interface Piece {
  text: string;
  tag: "strong" | "code" | null;
}

const TAGGED = /<(strong|code)>(.*?)<\/\1>/gs;

/** Splits a text at its tags. Anything else that looks like markup stays plain text. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(TAGGED)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), tag: null });
    found.push({ text: match[2] ?? "", tag: match[1] === "strong" ? "strong" : "code" });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), tag: null });
  return found;
}
