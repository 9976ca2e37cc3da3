import { carePoints, enoughTags, fullDescription, type RankingFactor, staleAfterDays, turnDays } from '#rooms/search'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type RankingProps = { factors: readonly { factor: RankingFactor; weight: number }[] }

/** Says how listings are ranked, with the very constants by which they are. */
export function RankingPage({ factors }: RankingProps) {
  const t = useText(messages).ranking
  const how = {
    freshness: t.how.freshness(staleAfterDays),
    care: t.how.care({ ...inTenThousandths(carePoints), letters: fullDescription, words: enoughTags }),
    turn: t.how.turn(turnDays),
  }
  return (
    <article class="prose storefront-text">
      <h1>{t.title}</h1>
      <p class="storefront-lead">{t.words}</p>
      <h2>{t.search}</h2>
      <p>{t.searchWords}</p>
      <h2>{t.factors}</h2>
      <Table
        caption={t.caption}
        head={t.head}
        rows={factors.map(({ factor, weight }) => [<b>{t.names[factor]}</b>, t.weight(weight), how[factor]])}
        quietCaption
      />
      <p>{t.mixed}</p>
    </article>
  )
}

function inTenThousandths<Points extends Record<string, number>>(points: Points) {
  return Object.fromEntries(Object.entries(points).map(([name, share]) => [name, share * 10_000])) as Points
}
