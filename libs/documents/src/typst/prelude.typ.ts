import { FACES } from './fonts';

/**
 * What every template begins with. People's texts are values of `data` and never source, so that nothing in them means
 * anything to Typst.
 */
export const PRELUDE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let (ink, second, line-color, green) = ("#14201d", "#45524d", "#76837d", "#07403a").map(rgb)
#set document(title: data.title, date: none)
#set text(font: (${FACES.map((face) => `"${face}"`).join(', ')}), fallback: false, lang: data.lang)
#set text(size: 10pt, fill: ink, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.7em)
#show heading: set text(weight: 700)
#show heading: set block(above: 0pt, below: 0pt)

#let small(body) = text(size: 8pt, fill: second, body)
#let svg(source, ..rest) = image(bytes(source), format: "svg", ..rest)

// A word that no line holds is broken anywhere rather than run into what stands beside it: at spaces too thin to see, which
// leave no sign in the text that is copied out.
#let soft(length, content) = {
  if content.len() <= length { return content }
  let is-short(word) = word.len() <= length or word.split("-").all(part => part.clusters().len() <= length)
  content.split(" ").map(word => if is-short(word) { word } else { word.clusters().join(h(0.001pt)) }).join(" ")
}
#let say(phrase) = text(lang: phrase.lang, soft(40, phrase.text))
#let both(phrases, between: " / ") = phrases.map(say).join(between)

// The largest of the sizes at which a text fits a box; its words of up to 40 letters are kept whole. At the smallest size
// what still does not fit is cut off. A heading is made by the frame: Typst must see the whole of it at once.
#let fit(content, width, height, sizes, leading: 0.35em, frame: body => body, ..style) = context {
  let words = content.replace("-", " ").split(" ").filter(word => word.clusters().len() <= 40)
  let set-in(size) = {
    set par(leading: leading)
    text(size: size, ..style, soft(40, content))
  }
  let fits(size) = {
    let widest = calc.max(0pt, ..words.map(word => measure(text(size: size, ..style, word)).width))
    widest <= width and measure(set-in(size), width: width).height <= height
  }
  let size = sizes.find(fits)
  if size != none { return block(width: width, frame(set-in(size))) }
  block(width: width, height: height, clip: true, frame(set-in(sizes.last())))
}

// The funder's strip: emblem, what the funder wants said, logo.
#let funder-strip(height: 9mm) = if data.funder != none {
  let emblem = if data.funder.emblem != none {
    svg(data.funder.emblem.svg, alt: data.funder.emblem.alt, height: height)
  }
  let logo = if data.funder.logo != none {
    image(read(data.funder.logo.path, encoding: none), alt: data.funder.logo.alt, height: height, width: 45mm, fit: "contain")
  }
  grid(
    columns: (auto, 1fr, auto), column-gutter: 3.5mm, align: horizon,
    emblem,
    {
      set text(size: 8.5pt)
      set par(leading: 0.4em, spacing: 0.5em)
      data.funder.statements.map(say).join(parbreak())
    },
    logo,
  )
}
`;
