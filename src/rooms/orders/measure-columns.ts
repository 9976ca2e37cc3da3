import { sql } from '#base/database'

/** How the listing `l` is counted; a listing that is gone counts pieces. */
export const measureAsJson = sql`jsonb_build_object('unit', coalesce(l.unit, 'piece'),
  'unitStep', coalesce(l.unit_step, 1), 'lot', l.lot, 'minimum', coalesce(l.minimum, 1))`
