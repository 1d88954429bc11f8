export { decodeGuests } from './encoding';
export { readGuests, type GuestOptions, type GuestTable } from './read';
