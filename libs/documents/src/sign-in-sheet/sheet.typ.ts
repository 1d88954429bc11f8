/** Rows are as high as a hand needs: 9 mm and more. The funder's strip is on every page, the whole heading on the first. */
export const SHEET = String.raw`
#let has-strip = data.funder != none
#set page(
  paper: "a4",
  flipped: data.isLandscape,
  margin: (x: 12mm, top: if has-strip { 26mm } else { 14mm }, bottom: 16mm),
  header-ascent: 4mm,
  header: context if here().page() > 1 {
    funder-strip()
    if not has-strip { small(both(data.heading.slice(0, 1))) }
  },
  footer: context {
    set text(size: 8pt, fill: second)
    let fill-in(phrase) = {
      let numbers = (page: here().page(), pages: counter(page).final().first())
      let text = numbers.pairs().fold(phrase.text, (text, pair) => text.replace("{" + pair.at(0) + "}", str(pair.at(1))))
      say((lang: phrase.lang, text: text))
    }
    grid(
      columns: (1fr, auto), column-gutter: 6mm,
      box(height: 1em, clip: true, both(data.heading.slice(0, 1))),
      data.pageOf.map(fill-in).join(" / "),
    )
  },
)

#if has-strip { place(top + left, dy: -16mm, block(width: 100%, funder-strip())) }

#block(width: 100%, {
  small(both(data.kind))
  v(2.4mm, weak: true)
  heading(level: 1, text(size: 15pt, say(data.heading.first())))
  for phrase in data.heading.slice(1) {
    v(2.2mm, weak: true)
    text(size: 11pt, fill: second, say(phrase))
  }
  if data.part.len() > 0 {
    v(2.4mm, weak: true)
    text(size: 11pt, weight: 700, both(data.part))
  }
  v(3mm, weak: true)
  both(data.when)
  linebreak()
  both(data.place, between: linebreak())
})
#v(3mm, weak: true)

#set text(size: 9.5pt)
#table(
  columns: data.columns.map(column => if column.share == none { auto } else { column.share * 1fr }),
  inset: (x: 2mm, y: 1mm),
  align: horizon + start,
  stroke: 0.5pt + line-color,
  fill: (_, y) => if y == 0 { rgb("#e9ece7") },
  table.header(
    repeat: true,
    ..data.columns.map(column => pad(y: 1mm, text(size: 8.5pt, weight: 700, both(column.heading, between: " /" + linebreak())))),
  ),
  ..data.rows.map(row => row.enumerate().map(((i, cell)) => table.cell(breakable: false, {
    if i + 1 == row.len() { box(height: data.rowHeight * 1mm, width: 0pt) }
    if data.columns.at(i).isSmall { text(size: 8pt, soft(20, cell)) } else { soft(16, cell) }
  }))).flatten()
)
`;
