/** A plain text that someone wrote: blank lines part paragraphs, line ends stay. Nothing in it is markup. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text
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
