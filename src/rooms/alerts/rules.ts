/** Days for which a piece is watched for somebody; then her address is erased. */
export const alertDays = 7

/** Open alerts of one address: nobody waits for more pieces in a week, and no list is made of it. */
export const mostAlerts = 20

/** Alerts that one client may leave in an hour: a letter to an address that is not its own is a nuisance. */
export const alertsAnHour = 10

/** Alerts for one address in a day, told or not: of a piece that comes and goes, somebody else could have it written to all day. */
export const alertsADay = 20
