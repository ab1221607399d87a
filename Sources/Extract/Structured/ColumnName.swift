internal import Bytes

/// What the name of a column, element, attribute or key says about its values.
///
/// Only a reading of the name: `RecordPlanner` holds it against the values.
struct ColumnName: Sendable, Equatable {
  /// The role the name speaks for; `unknown` when it says nothing.
  var role: ColumnRole
  /// `name`, `nom`, `nombre` without more: becomes a given or family name beside its counterpart.
  var isBareName = false
  /// `first`, `last` alone: a name part only beside its counterpart.
  var isBarePart = false
  /// `customer`, `payee`: speaks of somebody who is a person or a company, not of just any name.
  var isParty = false
  /// What is left of the name without the words that make the role (`billing`, `contact`): columns
  /// with the same rest belong together.
  var group = ""

  /// Reads a name as it stands in the file: `customer.firstName`, `person/name`, `E-Mail Adres`.
  init(_ name: String) {
    // Words of different parts of a path make none together: `user/name` is no `username`.
    let path = ColumnName.path(name).map(ColumnName.tokens)
    var words = Words(path.dropLast().filter { !ColumnName.isContainer($0) } + path.suffix(1))
    group = words.group
    role = .unknown
    if words.tokens.isEmpty { return }
    if let slash = name.lastIndex(of: "/") {
      // `details/account_name`: what an element above says is only whose the value is.
      let own = Words([ColumnName.tokens(String(name[name.index(after: slash)...]))])
      if ColumnName.isTelling(own) { words = own } else { words.drop(.text) }
      isBareName = own.isBareName
    }
    role = ColumnName.role(of: words)
    isParty = role == .entity && words.has(.either)
    isBareName = isBareName || role == .entity && words.isBareName
    let parts = words.has(.first) || words.has(.last)
    isBarePart = parts && !words.has(.name) && role.isNamePart
  }

  /// What holds the records of any answer and says nothing of them: `data/name`.
  private static func isContainer(_ part: [String]) -> Bool {
    part.count == 1 && containers.contains(part[0])
  }

  private static let containers: Set<String> = [
    "data", "result", "results", "item", "items", "row", "rows", "record", "records", "value",
    "values", "list", "entries", "entry", "hits", "source", "payload", "response", "objects",
    "object", "elements", "element", "nodes", "node", "edges", "root", "export", "dump", "docs",
    "documents", "attributes", "fields", "properties",
  ]

  /// The parts of `user/name`, `user.name`; not of `El. paštas`.
  private static func path(_ name: String) -> [String] {
    var parts = [""]
    var characters = Array(name)[...]
    while let first = characters.popFirst() {
      let isCut = first == "/" || first == "." && characters.first.map { $0.isLetter } == true
      if isCut { parts.append("") } else { parts[parts.count - 1].append(first) }
    }
    return parts
  }

  /// Whether the last part of a path says by itself what its values are.
  private static func isTelling(_ words: Words) -> Bool {
    if words.has(.about) || words.has(.number) { return false }
    switch role(of: words) {
    case .unknown, .entity, .ignored: return words.has(.either)
    case .givenName, .familyName: return !words.has(.first) && !words.has(.last)
    default: return true
    }
  }

  private static func role(of words: Words) -> ColumnRole {
    if words.has(.email) { return words.has(.about) && !words.endsIn(.email) ? .ignored : .email }
    if words.has(.phone) { return words.has(.about) ? .ignored : .phone }
    if words.has(.about) { return .ignored }
    if words.has(.given) { return .givenName }
    if words.has(.family2) { return .secondFamilyName }
    if words.has(.family) { return .familyName }
    if words.has(.middle) { return .middleName }
    if words.has(.number) { return .ignored }
    if words.has(.country) { return words.has(.name) || words.count <= 3 ? .country : .ignored }
    if words.has(.text) { return .text }
    return holder(words)
  }

  /// A name of somebody or something: whose?
  private static func holder(_ words: Words) -> ColumnRole {
    if words.has(.full), !words.has(.company) { return .fullName }
    if words.isThingOfSomebody { return .ignored }
    if words.has(.first), words.count <= 4, !words.has(.thing) { return .givenName }
    if words.has(.last), words.count <= 4, !words.has(.thing) { return .familyName }
    switch words.last(where: { [.person, .company, .either, .thing, .full].contains($0) }) {
    case .thing: return .ignored
    case .person, .full: return .fullName
    case .company: return .company
    case .either: return .entity
    default: return words.has(.name) ? .entity : .unknown
    }
  }

  // MARK: Words

  /// The words of a name with their meanings, the longest runs first.
  private struct Words {
    var tokens: [String] = []
    var meanings: [ColumnWord] = []
    var group = ""

    /// Reads the words of each part of a path.
    init(_ parts: [[String]]) {
      for part in parts {
        tokens = part
        var index = 0
        while index < tokens.count { index += take(at: index) }
      }
      tokens = parts.flatMap(\.self)
    }

    var count: Int { meanings.count }
    func has(_ word: ColumnWord) -> Bool { meanings.contains(word) }
    /// `Estado del lead`, `Type of customer`: the thing stands first, and whose it is behind `of`.
    var isThingOfSomebody: Bool {
      guard let thing = meanings.firstIndex(of: .thing), thing + 2 < meanings.count else {
        return false
      }
      return meanings[thing + 1] == .filler
        && [.person, .company, .either].contains(meanings[thing + 2])
    }

    var isBareName: Bool {
      has(.name) && meanings.allSatisfy { $0 == .name || $0 == .filler }
    }
    mutating func drop(_ word: ColumnWord) { meanings.removeAll { $0 == word } }
    func endsIn(_ word: ColumnWord) -> Bool { meanings.last == word }
    func last(where test: (ColumnWord) -> Bool) -> ColumnWord? { meanings.last(where: test) }

    /// Reads the longest known run of tokens at `index`; returns how many it took.
    private mutating func take(at index: Int) -> Int {
      for length in stride(from: min(4, tokens.count - index), through: 1, by: -1) {
        let run = tokens[index..<index + length].joined()
        guard let word = ColumnLexicon.meaning(run) else { continue }
        add(word, run)
        return length
      }
      compound(tokens[index])
      return 1
    }

    /// A token that is unknown as a whole: two known words glued (`companyemail`,
    /// `kundentelefon`), or known words within a script that has no spaces.
    private mutating func compound(_ token: String) {
      let scalars = Array(token.unicodeScalars)
      if let last = scalars.last, last.value >= 0xE00 { return unspaced(token) }
      guard scalars.count >= 6, scalars.count <= 40 else { return rest(token) }
      for cut in stride(from: scalars.count - 2, through: 2, by: -1) {
        var head = String(String.UnicodeScalarView(scalars[..<cut]))
        let tail = String(String.UnicodeScalarView(scalars[cut...]))
        guard let second = ColumnLexicon.meaning(tail) else { continue }
        for _ in 0..<2 {
          if let first = ColumnLexicon.meaning(head), head.count + tail.count >= 6 {
            add(first, head)
            return add(second, tail)
          }
          // The letter that joins German, Dutch and Nordic compounds.
          guard let glue = head.last, glue == "s" || glue == "n" else { break }
          head.removeLast()
        }
      }
      rest(token)
    }

    private mutating func unspaced(_ token: String) {
      var token = Substring(token)
      var found = false
      search: while !token.isEmpty {
        for (key, word) in ColumnLexicon.unspaced where token.hasPrefix(key) {
          add(word, key)
          token = token.dropFirst(key.count)
          found = true
          continue search
        }
        token = token.dropFirst()
      }
      if !found { rest(String(token)) }
    }

    private mutating func add(_ word: ColumnWord, _ run: String) {
      meanings.append(word)
      switch word {
      case .person, .company, .either, .thing: rest(run)
      case .filler: if run.count > 3 || run.allSatisfy(\.isNumber) { rest(run) }
      default: break
      }
    }

    private mutating func rest(_ text: String) {
      group += group.isEmpty ? text : " " + text
    }
  }

  /// Folded words: `customerFirstName` and `customer_first-name` are both `customer first name`.
  static func tokens(_ name: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    var previous: Unicode.Scalar?
    func flush() {
      if !word.isEmpty { tokens.append(LetterFold.folded(word)) }
      word = ""
    }
    let scalars = Array(name.unicodeScalars.prefix(120))
    for (index, scalar) in scalars.enumerated() {
      let properties = scalar.properties
      let isMark = properties.generalCategory == .nonspacingMark
      let isLetter = properties.isAlphabetic || isMark || properties.generalCategory == .spacingMark
      let isDigit = properties.numericType == .decimal
      guard isLetter || isDigit else {
        // `e-mail`, `prénom d'usage`, `Sp. z o.o.`: punctuation divides.
        flush()
        previous = nil
        continue
      }
      if let previous, !isMark {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        if startsWord(scalar, after: previous, before: next) { flush() }
      }
      word.unicodeScalars.append(scalar)
      previous = scalar
    }
    flush()
    return Array(tokens.prefix(12))
  }

  /// Camel case (`firstName`, `HTMLName`) and the border of letters and digits.
  private static func startsWord(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar?
  ) -> Bool {
    let isDigit = scalar.properties.numericType != nil && !scalar.properties.isIdeographic
    let wasDigit = previous.properties.numericType != nil && !previous.properties.isIdeographic
    if isDigit != wasDigit { return true }
    guard scalar.properties.isUppercase else { return false }
    if previous.properties.isLowercase { return true }
    return previous.properties.isUppercase && next?.properties.isLowercase == true
  }
}
