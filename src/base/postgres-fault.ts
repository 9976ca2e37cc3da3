/** The house cannot be opened: one sentence for the operator, who can do something about it. */
export class StartFault extends Error {}
