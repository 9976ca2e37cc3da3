import { Table } from '#ui/table'
import type { Block, Section, Text } from '../texts/text.ts'

/** A long text of the house. */
export function TextPage({ text }: { text: Text }) {
  return (
    <article class="prose storefront-text">
      <h1>{text.title}</h1>
      {text.intro && <p class="storefront-lead">{text.intro}</p>}
      {text.sections.map((section) => (
        <TextSection {...section} />
      ))}
    </article>
  )
}

function TextSection({ title, body }: Section) {
  return (
    <section>
      <h2>{title}</h2>
      {body.map((block) => (
        <TextBlock block={block} />
      ))}
    </section>
  )
}

function TextBlock({ block }: { block: Block }) {
  if (typeof block === 'string') return <p>{block}</p>
  if ('table' in block) return <Table {...block.table} quietCaption />
  return (
    <ul>
      {block.list.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
