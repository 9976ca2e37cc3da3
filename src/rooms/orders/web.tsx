import type { Mounted } from '#base/http'

export const web: Mounted[] = []
