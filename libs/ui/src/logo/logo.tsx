/** The hall from above: two rows of seats, the orchestra, the front of the stage. */
export function Logo({ className, size = 36 }: { className?: string; size?: number }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 36 36"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" strokeWidth="3.4">
        <path d="M2.7 25a15.3 15.3 0 0 1 30.6 0" />
        <path d="M8.6 25a9.4 9.4 0 0 1 18.8 0" />
      </g>
      <path d="M14 25a4 4 0 0 1 8 0z" fill="currentColor" />
      <path d="M1 28.2h34v3.4H1z" fill="currentColor" />
    </svg>
  );
}
