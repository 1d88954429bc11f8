/** Everything that the door needs is in the upper half, which a sheet folded once still shows. */
export const TICKET = String.raw`
#set page(paper: "a4", margin: (x: 20mm, y: 16mm))
#let width = 170mm
#let sizes(..list) = list.pos().map(size => size * 1pt)
#let fact(label, body) = {
  small(label)
  v(2mm, weak: true)
  body
}

#let ticket(it) = {
  if data.funder != none {
    funder-strip()
    v(6mm, weak: true)
  }
  grid(columns: (1fr, auto), text(weight: 700, fill: green, data.heading), small(it.number))
  v(3mm, weak: true)
  line(length: 100%, stroke: 1.5pt + green)
  v(5mm, weak: true)
  fit(data.event, width, 26mm, sizes(24, 22, 20, 18, 16, 14, 12, 10), frame: body => heading(level: 1, body), weight: 700)
  v(6mm, weak: true)
  grid(
    columns: (66mm, 1fr), column-gutter: 8mm, align: top,
    // The code itself is 47 mm wide at least, the rest is its quiet zone.
    box(stroke: 0.6pt + line-color, inset: 0.5mm, svg(it.qr, alt: it.alt, width: 65mm)),
    {
      let beside = width - 74mm
      fact(data.labels.holder, fit(it.holder, beside, 18mm, sizes(20, 18, 16, 14, 12, 10, 8), weight: 700))
      v(6mm, weak: true)
      fact(data.labels.code, fit(it.code, beside, 8mm, sizes(16, 14, 12, 10, 8, 7), weight: 700))
      v(6mm, weak: true)
      fact(data.labels.when, {
        text(size: 12pt, weight: 700, data.when.days)
        v(2mm, weak: true)
        soft(40, data.when.times)
      })
      v(6mm, weak: true)
      fact(data.labels.where, {
        fit(data.venue, beside, 11mm, sizes(12, 11, 10, 9, 8, 7), weight: 700)
        v(2mm, weak: true)
        fit(data.address, beside, 9mm, sizes(10, 9, 8, 7))
      })
    },
  )
  v(8mm, weak: true)
  line(length: 100%, stroke: 0.6pt + line-color)
  v(5mm, weak: true)
  heading(level: 2, text(size: 12pt, data.door.heading))
  v(3mm, weak: true)
  list(spacing: 2.4mm, ..data.door.steps)
}

#data.tickets.map(ticket).join(pagebreak())
`;
