/** Stands here until the studio moves in. */
export function StudioApp() {
  return null;
}
