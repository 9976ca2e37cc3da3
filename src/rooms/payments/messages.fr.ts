export const fr = { refusals: {}, notices: {} }
