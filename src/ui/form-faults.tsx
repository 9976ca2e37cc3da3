import { type ComponentChildren, createContext, isValidElement } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { Language } from './text.tsx'

/** A field that is at fault, as its form calls it. */
export type FaultyField = { label: string; fault: string; anchor: string }
/** What the fields of a form told of themselves: which are at fault, and in which folded parts they lie. */
export type ToldFaults = {
  fields: FaultyField[]
  folds: ReadonlySet<string>
  /** A password is among the fields: no page gives one back. */
  secret: boolean
}
type Telling = { fields: FaultyField[]; folds: Set<string> }

const nothing: ToldFaults = { fields: [], folds: new Set(), secret: false }
/** Where fields tell their faults while they are rendered. */
const Listening = createContext<Telling>({ fields: [], folds: new Set() })
const Told = createContext<ToldFaults>(nothing)
const Folds = createContext<readonly string[]>([])

/**
 * Tells the form of a field at fault, so that the summary at its top names it. Answers the id that its control takes
 * then: a link to a control moves the focus there without script. Undefined where nothing is wrong.
 */
export function useFault(label: ComponentChildren, fault: string | undefined): string | undefined {
  const { fields, folds } = useContext(Listening)
  const within = useContext(Folds)
  if (!fault) return undefined
  const anchor = `a-revoir-${fields.length + 1}`
  fields.push({ label: textOf(label), fault, anchor })
  for (const fold of within) folds.add(fold)
  return anchor
}

/** Whether a folded part of a form, by its name there, holds a field at fault: then it opens. */
export function useFaultWithin(fold: string): boolean {
  return useContext(Told).folds.has(fold)
}

/** What stands in a folded part of a form. */
export function InFold({ name, children }: { name: string; children: ComponentChildren }) {
  return <Folds.Provider value={[...useContext(Folds), name]}>{children}</Folds.Provider>
}

/**
 * What the fields below have to tell. They are rendered once for this and thrown away: the summary comes before them,
 * and only they know their labels. Only a form that was refused pays for it.
 */
export function useFaultsOf(children: ComponentChildren, refused: boolean): ToldFaults {
  const language = useContext(Language)
  if (!refused) return nothing
  const telling: Telling = { fields: [], folds: new Set() }
  const shown = renderToString(
    <Language.Provider value={language}>
      <Listening.Provider value={telling}>{children}</Listening.Provider>
    </Language.Provider>,
  )
  return { ...telling, secret: /type="password"/.test(shown) }
}

export function WithFaults({ told, children }: { told: ToldFaults; children: ComponentChildren }) {
  return (
    <Told.Provider value={told}>
      <Listening.Provider value={{ fields: [], folds: new Set() }}>{children}</Listening.Provider>
    </Told.Provider>
  )
}

/** A label as words: its marks may be what a script of the page looks for. */
function textOf(label: ComponentChildren): string {
  if (typeof label === 'string' || typeof label === 'number') return String(label)
  if (Array.isArray(label)) return label.map(textOf).join('')
  return isValidElement(label) ? textOf((label.props as { children?: ComponentChildren }).children) : ''
}
