/** The header in which the server tells better-auth the address of the client; what a client sends there is replaced. */
export const addressHeader = 'x-binaan-address';
