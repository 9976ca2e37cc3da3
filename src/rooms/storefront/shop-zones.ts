import { type Zone, zones } from '#rooms/shops'

/** Where a shop sends all its pieces, some of them, and none. */
export type ZonesServed = { all: Zone[]; some: Zone[]; none: Zone[] }

export function zonesServed(profiles: readonly (readonly Zone[])[]): ZonesServed {
  const count = (zone: Zone) => profiles.filter((served) => served.includes(zone)).length
  return {
    all: zones.filter((zone) => profiles.length > 0 && count(zone) === profiles.length),
    some: zones.filter((zone) => count(zone) > 0 && count(zone) < profiles.length),
    none: zones.filter((zone) => count(zone) === 0),
  }
}
