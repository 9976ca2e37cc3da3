/** A text of the house: sections of paragraphs, lists and tables. */
export type Text = { title: string; intro?: string; sections: Section[] }
export type Section = { title: string; body: Block[] }
export type Block = string | { list: string[] } | { table: { caption: string; head: string[]; rows: string[][] } }
