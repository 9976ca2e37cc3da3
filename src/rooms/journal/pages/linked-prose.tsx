import { linkPieces } from '../links.ts'

/**
 * A plain text that someone wrote, with its web addresses as links. They are a member's, not the house's: no engine
 * follows them, and no page learns where they were clicked.
 */
export function LinkedProse({ text }: { text: string }) {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean)
  return (
    <div class="prose">
      {paragraphs.map((paragraph) => (
        <p>
          {linkPieces(paragraph).map((piece) =>
            piece.href ? (
              <a href={piece.href} rel="nofollow ugc noopener noreferrer">
                {piece.text}
              </a>
            ) : (
              piece.text
            ),
          )}
        </p>
      ))}
    </div>
  )
}
