/// An invented person, made again from the number whenever it is needed: no list is kept, so that
/// a dump of 100 GB has as many people as it needs.
struct Person {
  var index: Int
  var nation: Nation
  var given: Int
  /// A middle initial (`A`…`Z`), or 0.
  var initial: UInt8
  var family: Int
  /// The second family name, as in Spain and Portugal, or -1.
  var second: Int
  var addressShape: Int
  var number: Int
  var company: Company
  var work: Phone
  var mobile: Phone

  var words: Lexicon { nation.lexicon }

  func writeGiven(to out: ByteBuffer) {
    out.write(words.given[given])
    if initial != 0 {
      out.byte(" ")
      out.byte(initial)
      out.byte(".")
    }
  }

  func writeFamily(to out: ByteBuffer) {
    out.write(words.families[family])
    if second >= 0 {
      out.byte(" ")
      out.write(words.families[second])
    }
  }

  func writeUpperFamily(to out: ByteBuffer) {
    out.write(words.upperFamilies[family])
    if second >= 0 {
      out.byte(" ")
      out.write(words.upperFamilies[second])
    }
  }

  /// The canonical name: given and family name in natural order.
  func writeName(to out: ByteBuffer) {
    writeGiven(to: out)
    out.byte(" ")
    writeFamily(to: out)
  }

  /// The address at work, its domain in ASCII where `canonical`.
  func writeWorkAddress(canonical: Bool, to out: ByteBuffer) {
    writeLocal(addressShape, to: out)
    out.byte("@")
    company.writeDomain(canonical: canonical, to: out)
  }

  /// The private address, at one of a few invented providers.
  func writePrivateAddress(to out: ByteBuffer) {
    writeLocal((addressShape + 3) % 9, to: out)
    out.number(number % 90 + 10)
    out.byte("@")
    out.write(Person.providers[number % Person.providers.count])
  }

  private func writeLocal(_ shape: Int, to out: ByteBuffer) {
    let first = words.givenPlain[given]
    let last = words.familiesPlain[family]
    switch number % 331 {
    // Rare forms that readers cut: a tag, an apostrophe, an ampersand, capitals.
    case 7, 8, 9:
      out.write(first)
      out.byte("+")
      return out.write("news")
    case 10:
      out.write("o'")
      return out.write(last)
    case 11:
      out.write(first)
      out.byte("&")
      return out.write(last)
    case 12...17:
      for letter in first.bytes { out.byte(letter == 45 ? 45 : letter & 0xdf) }
      out.byte(".")
      return out.write(last)
    default: break
    }
    switch shape {
    case 0, 1, 2:
      out.write(first)
      out.byte(".")
      out.write(last)
    case 3:
      out.byte(first.base[0])
      out.byte(".")
      out.write(last)
    case 4:
      out.byte(first.base[0])
      out.write(last)
    case 5:
      out.write(last)
      out.byte(".")
      out.write(first)
    case 6:
      out.write(first)
      out.byte("_")
      out.write(last)
    case 7:
      out.write(first)
      out.number(number % 1000)
      return
    default:
      out.write(last)
      out.byte(first.base[0])
    }
    if number % 5 == 0 { out.number(number / 5 % 90 + 1) }
  }

  static let providers: WordList = """
    mail.example.com, post.example.net, webmail.example.org, freemail.example.com,
    inbox.example.net, home.example.org
    """
}
