import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { SectionProps } from '../../options/pages/options-section.tsx'
import { type ClaimKind, openClaims } from '../claims.ts'

/** Words of the listing that want a proof, each kind with its reason, where they are written. */
export function Claims({ values }: Pick<SectionProps, 'values'>) {
  const t = useText(messages).facts.claims
  const kinds = Map.groupBy(openClaims(values), ({ kind }) => kind)
  if (kinds.size === 0) return null
  const quoted = (kind: ClaimKind) => (kinds.get(kind) ?? []).map(({ word }) => `«\u202f${word}\u202f»`).join(', ')
  return (
    <Notice kind="warning" title={t.title}>
      {[...kinds.keys()].map((kind) => (
        <p>{t[kind](quoted(kind))}</p>
      ))}
      {kinds.has('generic') && (
        <p>
          <a href="#part-facts">{t.toProof}</a>
        </p>
      )}
    </Notice>
  )
}
