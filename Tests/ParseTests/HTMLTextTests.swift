import Parse
import Testing

@Suite struct HTMLTextTests {
  private func convert(_ html: String) -> String {
    String(
      decoding: Array(html.utf8).withUnsafeBufferPointer { HTMLText.convert($0) }, as: UTF8.self)
  }

  @Test(arguments: [
    ("user<b>@</b>example<!-- x -->.com", "user@example.com"),
    ("user&#64;example&period;com &commat; &#x40;&#0000000064;", "user@example.com @ @@"),
    ("a<script>var x = '<b>@';</script>b<style>p{}</style>c", "abc"),
    ("<p>one</p><p>two</p>three<br>four", "one\n\ntwo\n\nthree\nfour"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>", "a\tb\nc\td\n\n"),
    ("x  \n y&nbsp;z", "x y z"),
    ("<pre>a\n  b</pre>", "a\n  b\n"),
    (
      "<a href='mailto:bob@example.com?subject=x'>Bob</a>!",
      "Bob <mailto:bob@example.com?subject=x> !"
    ),
    ("<a href=\"mailto:bob@example.com\">bob@example.com</a>!", "bob@example.com!"),
    ("<a href=\"&#109;ailto:x@example.com\">y</a>", "y <mailto:x@example.com> "),
    ("<A HREF=\"TEL:+1%20555\">call</A>", "call <TEL:+1%20555> "),
    ("1 < 2 && a &lt;b&gt; &unknown; &eacute;&Eacute &copyx", "1 < 2 && a <b> &unknown; éÉ &copyx"),
    ("<img alt=\"a > b\">c", "c"), ("<b title=\"unclosed>c", "c"), ("a<", "a<"), ("<!-- never", ""),
    ("a&shy;b\u{e9}", "ab\u{e9}"),
    ("<p class='card company'>Velora</p>x", "Company: Velora\n\nx"),
    ("<b class='member-company'>Velora</b> x", "Company: Velora\nx"),
    ("<b class='team_name'>Xyla Qworp</b> x", "Full name: Xyla Qworp\nx"),
    ("<b class='product-name'>Velora</b> x", "Velora x"),
    (
      "<b itemprop=name>Marie</b>, <i itemprop=\"worksFor\">Velora</i> x",
      "Name: Marie\n,\nCompany: Velora\nx"
    ),
    ("<p class='companies'>a</p><td class=org>b</td>", "a\n\nb"),
    ("a<input type=hidden value=bb><input value=cc>", "a\ncc\n"),
  ])
  func text(_ html: String, _ expected: String) {
    #expect(convert(html) == expected)
  }

  @Test func piecesGiveTheSameText() {
    let html = Array(
      "<html><p>o&#64;e<b>x</b> <!-- c --> <script>if (a</b) {}</script><a href='mailto:a@b.c'>A</a> é  z"
        .utf8)
    let whole = html.withUnsafeBufferPointer { HTMLText.convert($0) }
    for step in 1...40 {
      var text = HTMLText()
      var pending: [UInt8] = []
      var output: [UInt8] = []
      for start in stride(from: 0, to: html.count, by: step) {
        pending += html[start..<min(start + step, html.count)]
        let isAtEnd = start + step >= html.count
        let read = pending.withUnsafeBufferPointer { text.append($0, isAtEnd: isAtEnd) }
        pending.removeFirst(read)
        output += text.take()
      }
      #expect(String(decoding: output, as: UTF8.self) == String(decoding: whole, as: UTF8.self))
    }
  }
}
