/** All lengths of `data.format` are millimetres. */
export const BADGES = String.raw`
#let format = data.format
#let mm(length) = length * 1mm
#let inner = (width: mm(format.width - 2 * format.margin), height: mm(format.height - 2 * format.margin))
#let sizes-from(largest) = range(largest, 5, step: -1).map(size => size * 1pt)

#let role-sign(badge) = {
  let word = text(size: format.role * 1pt, weight: 700, badge.role.word)
  if not format.isColoured { return word }
  box(fill: rgb(badge.role.color), inset: (x: 2.5mm, y: 1.6mm), text(fill: white, word))
}

#let badge(it) = block(width: mm(format.width), height: mm(format.height), inset: mm(format.margin), breakable: false, {
  block(height: mm(format.title.height), fit(data.event, inner.width, mm(format.title.height), sizes-from(format.title.largest), fill: second))
  v(mm(format.gap), weak: true)
  block(height: mm(format.name.height), fit(it.name, inner.width, mm(format.name.height), sizes-from(format.name.largest), leading: 0.25em, weight: 700))
  v(mm(format.gap), weak: true)
  let beside-qr = inner.width - mm(format.organisation.besideQr)
  fit(it.organisation, beside-qr, mm(format.organisation.height), sizes-from(format.organisation.largest))
  place(bottom + left, role-sign(it))
  // The quiet zone of the code is white paper and may reach into the margin.
  place(bottom + right, dx: mm(format.margin / 2), dy: mm(format.margin / 2), svg(it.qr, alt: it.alt, width: mm(format.qr)))
})

#let cut-marks() = {
  let (columns, rows) = (format.sheet.columns, format.sheet.rows)
  let (left, top) = (mm(210 - columns * format.width) / 2, mm(297 - rows * format.height) / 2)
  let mark(x, y, ..way) = place(std.top + std.left, dx: x, dy: y, line(length: 5mm, stroke: 0.25pt + second, ..way))
  for i in range(columns + 1) {
    let x = left + i * mm(format.width)
    mark(x, top - 7mm, angle: 90deg)
    mark(x, top + rows * mm(format.height) + 2mm, angle: 90deg)
  }
  for i in range(rows + 1) {
    let y = top + i * mm(format.height)
    mark(left - 7mm, y)
    mark(left + columns * mm(format.width) + 2mm, y)
  }
}

#if format.sheet == none {
  set page(width: mm(format.width), height: mm(format.height), margin: 0pt)
  data.badges.map(badge).join(pagebreak())
} else {
  let (columns, rows) = (format.sheet.columns, format.sheet.rows)
  set page(
    paper: "a4",
    margin: (x: mm(210 - columns * format.width) / 2, y: mm(297 - rows * format.height) / 2),
    background: cut-marks(),
  )
  data.badges.chunks(columns * rows).map(sheet => grid(columns: (mm(format.width),) * columns, ..sheet.map(badge))).join(pagebreak())
}
`;
