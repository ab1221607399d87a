// Hot code.

/// A plain text as the HTML that mail programs make of it.
struct HTMLWriter {
  /// Non-ASCII letters as numeric references.
  var usesReferences: Bool
  /// `@` as `&#64;`, as some sites write addresses.
  var hidesAt: Bool
  /// Addresses as links.
  var links: Bool

  func write(_ plain: UnsafeBufferPointer<UInt8>, title: Piece, charset: Piece, to out: ByteBuffer)
  {
    out.write(
      "<!DOCTYPE html>\n<html><head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset="
    )
    out.write(charset)
    out.write("\">\n<title>")
    out.write(title)
    out.write("</title>\n")
    out.write(HTMLWriter.style)
    out.write(
      "</head>\n<body lang=\"EN-US\" link=\"#0563C1\" vlink=\"#954F72\">\n<div class=\"WordSection1\">\n"
    )
    body(plain, to: out)
    out.write(
      "<img width=\"120\" height=\"40\" src=\"cid:image001.png@01D8C2A4.5B2F0E30\" alt=\"logo@2x.png\">\n</div>\n</body></html>\n"
    )
  }

  private func body(_ plain: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    var start = 0
    while start < plain.count {
      var end = start
      while end < plain.count && plain[end] != 10 { end += 1 }
      let line = UnsafeBufferPointer(rebasing: plain[start..<end])
      if line.isEmpty {
        out.write("<p class=\"MsoNormal\">&nbsp;</p>\n")
      } else {
        out.write("<p class=\"MsoNormal\"><span style=\"font-size:11.0pt\">")
        escape(line, to: out)
        out.write("</span></p>\n")
      }
      start = end + 1
    }
  }

  /// Word by word where there may be addresses, else as it is.
  private func escape(_ line: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    guard line.contains(UInt8(ascii: "@")) else { return letters(line, to: out) }
    var start = 0
    while start < line.count {
      var end = start
      while end < line.count && !HTMLWriter.endsWord(line[end]) { end += 1 }
      let word = UnsafeBufferPointer(rebasing: line[start..<end])
      if links && word.contains(UInt8(ascii: "@")) && !word.contains(UInt8(ascii: ":")) {
        out.write("<a href=\"mailto:")
        letters(word, to: out)
        out.write("\">")
        letters(word, to: out)
        out.write("</a>")
      } else {
        letters(word, to: out)
      }
      if end < line.count { letters(UnsafeBufferPointer(rebasing: line[end...end]), to: out) }
      start = end + 1
    }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ","):
      true
    default: false
    }
  }

  func letters(_ text: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "&"): out.write("&amp;")
      case UInt8(ascii: "<"): out.write("&lt;")
      case UInt8(ascii: ">"): out.write("&gt;")
      case UInt8(ascii: "@") where hidesAt: out.write("&#64;")
      case 0x80... where usesReferences:
        at += reference(text, at, to: out)
        continue
      default: out.byte(byte)
      }
      at += 1
    }
  }

  /// The scalar at `at` as a reference; returns its length. The text is valid UTF-8.
  private func reference(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, to out: ByteBuffer) -> Int {
    let lead = text[at]
    let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    var scalar = Int(lead) & (0xff >> (length + 1))
    for offset in 1..<length where at + offset < text.count {
      scalar = scalar << 6 | Int(text[at + offset] & 0x3f)
    }
    out.write("&#")
    out.number(scalar)
    out.byte(";")
    return length
  }

  private static let style: Piece = """
    <style><!--
    @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
    @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
    p.MsoNormal, li.MsoNormal, div.MsoNormal
    {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif; mso-fareast-language:EN-US;}
    a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;}
    @page WordSection1 {size:612.0pt 792.0pt; margin:70.85pt 70.85pt 2.0cm 70.85pt;}
    div.WordSection1 {page:WordSection1;}
    --></style>

    """
}
