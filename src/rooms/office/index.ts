/** The maker's workbench home: what waits, shop by shop, and where every euro of hers is. It owns no table. */
export { messages } from './messages.ts'
