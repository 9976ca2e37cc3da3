import { typeset } from '#kit/typeset'

/** A plain text that someone wrote, typeset: blank lines part paragraphs, line ends stay. Nothing in it is markup. */
export function Prose({ text }: { text: string }) {
  const paragraphs = typeset(text)
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean)
  return (
    <div class="prose">
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  )
}
