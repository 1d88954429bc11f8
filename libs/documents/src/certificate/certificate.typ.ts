/** One page whatever the texts: each has a box of its own, and shrinks to it. */
export const CERTIFICATE = String.raw`
#set page(
  paper: "a4",
  flipped: true,
  margin: (left: 30mm, right: 22mm, y: 16mm),
  background: place(top + left, rect(width: 10mm, height: 100%, fill: green)),
)
#let width = 245mm
#let sizes(..list) = list.pos().map(size => size * 1pt)
#let within(height, content, list, ..style) = fit(content, width, height, list, ..style)

#block(height: 14mm, width: 100%, funder-strip(height: 12mm))
#v(16mm, weak: true)
#heading(level: 1, text(size: 17pt, fill: green, data.heading))
#v(9mm, weak: true)
#text(size: 12pt, fill: second, data.given)
#v(4mm, weak: true)
#within(20mm, data.name, sizes(38, 34, 30, 26, 22, 19, 16, 14, 12, 10), weight: 700)
#v(8mm, weak: true)
#text(size: 12pt, fill: second, data.took-part)
#v(4mm, weak: true)
#within(19mm, data.event, sizes(21, 19, 17, 15, 13, 11, 9), weight: 700)
#v(8mm, weak: true)
#within(6mm, data.when, sizes(13, 12, 11, 10))
#v(3mm, weak: true)
#within(10mm, data.place, sizes(13, 12, 11, 10, 9, 8, 7))
#if data.attended != none {
  v(3mm, weak: true)
  text(size: 13pt, data.attended)
}

#place(bottom + left, grid(
  columns: (72mm, 78mm, 1fr), column-gutter: 9mm, align: bottom,
  {
    small(data.labels.organiser)
    v(1.6mm, weak: true)
    fit(data.organiser, 72mm, 14mm, sizes(12, 11, 10, 9, 8, 7), weight: 700)
  },
  if data.signatories.len() > 0 {
    let n = data.signatories.len()
    let share = (78mm - 6mm * (n - 1)) / n
    grid(
      columns: (share,) * n, column-gutter: 6mm, align: bottom,
      ..data.signatories.map(one => {
        line(length: 100%, stroke: 0.6pt + ink)
        v(1.8mm, weak: true)
        fit(one.name, share, 9mm, sizes(11, 10, 9, 8, 7, 6))
        v(1.4mm, weak: true)
        fit(one.role, share, 9mm, sizes(9, 8, 7, 6), fill: second)
      }),
    )
  },
  grid(
    columns: (1fr, 30mm), column-gutter: 3mm, align: bottom,
    {
      small(data.labels.code)
      v(1.4mm, weak: true)
      fit(data.check.code, 43mm, 10mm, sizes(12, 11, 10, 9, 8, 7, 6), weight: 700)
      v(2.4mm, weak: true)
      small(data.labels.address)
      v(1.4mm, weak: true)
      fit(data.check.address, 43mm, 12mm, sizes(8, 7, 6))
    },
    svg(data.check.qr, alt: data.labels.qr, width: 30mm),
  ),
))
`;
