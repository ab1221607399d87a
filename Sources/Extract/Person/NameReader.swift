// Hot code: reads names out of borrowed bytes into its own buffers, no allocation per name.
internal import Bytes
internal import Corpus

/// Reads a value as a person's name and writes its canonical form: given and family name in natural
/// order, single spaces, NFC, without honorifics, degrees and parentheses.
///
/// Case is kept as written, except that words all in capitals or all in small letters, which say
/// how a form was filled and not how a person is called, get a capital first: `DUPONT Marie` and
/// `dupont, marie` are `Marie Dupont`. Particles stay small.
struct NameReader {
  /// The canonical form of the last name that was read.
  private(set) var value: [UInt8] = []
  var tokens: [NameToken] = []
  /// Set while reading: the place of the comma of `Dupont, Marie` in `tokens`.
  var commaAt: Int?
  /// Set while reading: the place of a `&` in `tokens`.
  private var ampersandAt: Int?
  private let lexicon = Lexicon.shared

  /// Names are shorter; longer values are sentences.
  static let maximumInBytes = 120
  private static let maximumTokens = 10

  init() {
    value.reserveCapacity(Self.maximumInBytes * 2)
    tokens.reserveCapacity(Self.maximumTokens + 1)
  }

  /// Reads a whole name, in natural order, turned at its comma, or as its capitals or `order` tell.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, order: NameOrder = .natural
  ) -> NameReading {
    value.removeAll(keepingCapacity: true)
    guard tokenize(bytes), !tokens.isEmpty else { return .nothing }
    let span = (tokens[0].start, tokens[tokens.count - 1].end)
    if isCompany(bytes) || isPartnership(bytes) { return organisation(span) }
    if ampersandAt != nil { return .nothing }
    dropAround(bytes)
    guard let first = tokens.first else { return .nothing }
    if tokens.count == 1, !first.isUncased { return single(bytes, first) }
    if tokens.count == 2, isLoneSurname(bytes, first) { return single(bytes, tokens[1]) }
    var reading = NameReading(outcome: .person)
    (reading.start, reading.end) = extent()
    if isOrganisation(bytes) { return isTitled(bytes) ? organisation(span) : .nothing }
    if tokens.allSatisfy({ $0.traits.contains(.placeholder) }) { return .nothing }
    guard hasNameShape(bytes) else { return .nothing }
    turn(bytes, order)
    rate(bytes, &reading)
    if tokens.count == 1, reading.surname == .unknown, first.letters > 6 { return .nothing }
    write(bytes)
    return reading
  }

  /// Reads a given and a family name from two fields into one; false when either is none.
  mutating func join(
    given: UnsafeBufferPointer<UInt8>, family: UnsafeBufferPointer<UInt8>,
    family2: UnsafeBufferPointer<UInt8>? = nil
  ) -> Bool {
    value.removeAll(keepingCapacity: true)
    guard part(given) else { return false }
    let givenLength = value.count
    let isUncased = tokens.allSatisfy(\.isUncased)
    guard part(family) else { return false }
    if isUncased, tokens.allSatisfy(\.isUncased) { return joinUncased(givenLength) }
    // The whole name in one of the two columns, and half of it once more in the other.
    if repeats(givenLength) {
      value.removeSubrange(givenLength...)
    } else if let family2, !family2.isEmpty, !part(family2) {
      return false
    }
    return true
  }

  /// Chinese, Japanese and Korean names begin with the family name and have no space; those of
  /// other scripts without case (`محمد`) are as they are.
  private mutating func joinUncased(_ givenLength: Int) -> Bool {
    guard let first = value.first, first >= 0xE3, first <= 0xED else { return true }
    let given = value[..<givenLength]
    value = Array(value[(givenLength + 1)...] + given)
    return true
  }

  /// Appends a name part of one to four words to `value`.
  private mutating func part(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard tokenize(bytes), commaAt == nil, ampersandAt == nil else { return false }
    while tokens.count > 1, tokens[0].traits.contains(.honorific) { tokens.removeFirst() }
    guard let first = tokens.first, tokens.count <= 5, hasNameShape(bytes) else { return false }
    if tokens.count == 1, first.letters < 2, !first.isInitial, !first.isUncased { return false }
    if tokens.allSatisfy({ $0.traits.contains(.placeholder) }) { return false }
    if tokens.count > 1, isCompany(bytes) { return false }
    write(bytes)
    return true
  }

  /// True when `value` ends in a copy of what stands before its last word (`Marie Dupont Dupont`).
  private func repeats(_ givenLength: Int) -> Bool {
    let family = value[givenLength...].drop { $0 == 0x20 }
    let given = value[..<givenLength]
    guard given.count > family.count, given.suffix(family.count).elementsEqual(family) else {
      return false
    }
    return given[given.endIndex - family.count - 1] == 0x20
  }

  // MARK: Words

  /// Cuts `bytes` into words; false when something stands there that no name holds.
  private mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    tokens.removeAll(keepingCapacity: true)
    commaAt = nil
    ampersandAt = nil
    guard bytes.count <= Self.maximumInBytes else { return false }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "`"):
        index += 1
      // The mark of a quoted line, in a name that goes over two.
      case UInt8(ascii: ">") where index > 0 && bytes[index - 1] == 0x0A:
        index += 1
      case UInt8(ascii: "("), UInt8(ascii: "["):
        guard let end = closing(bytes, index) else { return false }
        index = end
      case UInt8(ascii: ","):
        comma()
        index += 1
      case UInt8(ascii: "&"):
        guard ampersandAt == nil, !tokens.isEmpty else { return false }
        ampersandAt = tokens.count
        index += 1
      default:
        guard tokens.count < Self.maximumTokens, let end = word(bytes, index) else { return false }
        index = end
      }
    }
    for index in tokens.indices { tokens[index].lookUp(bytes, lexicon) }
    return true
  }

  /// Past the parenthesis at `start`.
  private func closing(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let close = bytes[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    guard let end = firstIndex(of: close, in: bytes, from: start) else { return nil }
    return end + 1
  }

  private mutating func comma() {
    // A second comma: `Smith, John, PhD`; what follows must be a degree, seen in `dropAround`.
    if !tokens.isEmpty, commaAt == nil { commaAt = tokens.count }
  }

  /// Reads the word at `start` and returns its end.
  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var token = NameToken(start: start)
    var upper = 0
    var lower = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x61 < 26 {
        lower += 1
        token.letters += 1
        index += 1
        continue
      }
      let (scalar, width) = LetterFold.decode(bytes, at: index)
      if scalar >= 0x80 { token.isASCII = false }
      let shape = LetterCase.shape(scalar)
      switch shape {
      case .upper:
        if token.letters == 0 { token.isCapitalised = true }
        upper += 1
      case .lower: lower += 1
      case .uncased:
        if token.letters == 0 { token.isCapitalised = true }
        if scalar >= 0x530 { token.isUncased = true }
      case .none:
        if isGap(scalar) || scalar == 0x26 && index > start {
          if scalar > 0x80, index == start { return index + width }
          return finish(bytes, &token, index, upper, lower)
        }
        guard isInside(scalar, token) else { return nil }
        index += width
        continue
      }
      token.letters += 1
      index += width
    }
    return finish(bytes, &token, index, upper, lower)
  }

  private mutating func finish(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: inout NameToken, _ end: Int, _ upper: Int,
    _ lower: Int
  ) -> Int {
    // `BUNDU.` ends a line; `St.` and `J.` are written so.
    token.end = end
    while token.letters > 3, token.end > token.start + 1,
      bytes[token.end - 1] == UInt8(ascii: ".")
    {
      token.end -= 1
    }
    token.isAllUpper = upper > 0 && lower == 0
    token.isAllLower = lower > 0 && upper == 0
    token.isMixed = upper > 1 && lower > 0
    token.isInitial = token.letters == 1 && upper == 1
    if token.letters > 0 { tokens.append(token) }
    return end
  }

  private func isGap(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x28, 0x5B, 0x22, 0xA0, 0x3000, 0x202F, 0x2009, 0x200B: true
    default: false
    }
  }

  /// Marks that may stand inside a word or around it.
  private func isInside(_ scalar: UInt32, _ token: NameToken) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2018, 0x2D, 0x2010, 0x2011, 0x2E, 0xB7, 0x30FB, 0x200C, 0x200D, 0x2BC: true
    default: false
    }
  }

  // MARK: What stands around

  private mutating func dropAround(_ bytes: UnsafeBufferPointer<UInt8>) {
    while let first = tokens.first, tokens.count > 1 || !first.isUncased,
      first.traits.contains(.honorific), commaAt != 1
    {
      tokens.removeFirst()
      if let at = commaAt { commaAt = at - 1 }
    }
    while tokens.count > 1, let last = tokens.last, isDegree(bytes, last) { tokens.removeLast() }
    if let at = commaAt, at >= tokens.count { commaAt = nil }
    // `Dupont, Dr. Marie`
    while let at = commaAt, at < tokens.count - 1, tokens[at].traits.contains(.honorific) {
      tokens.remove(at: at)
    }
  }

  private func isDegree(_ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken) -> Bool {
    let isBehindComma = commaAt.map { tokens.count > $0 } ?? false
    guard isBehindComma || token.isAllUpper || token.isMixed, token.traits.contains(.degree)
    else { return false }
    return isBehindComma || !tokens.allSatisfy(\.isAllUpper)
  }

  private func isCompany(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard tokens.count > 1 || tokens[0].isUncased,
      let start = CompanyName.startOfLegalForm(bytes)
    else { return false }
    let form = tokens.filter { $0.start >= start }
    guard let last = form.last, form.count == 1 else { return true }
    if last.traits.contains(.degree), commaAt != nil { return false }
    // `Ana Sa`, `Kim Ag`: two letters are a surname unless they are written like a form.
    if firstIndex(of: UInt8(ascii: "."), in: bytes, from: last.start) != nil, last.letters < 5 {
      return true
    }
    if last.letters <= 3, !last.isAllUpper || tokens.allSatisfy(\.isAllUpper) {
      return last.traits.contains(.surestForm)
    }
    return true
  }

  /// `Ernst & Young`, `Smith, Jones and Clark`: names of partners, not of one person. A couple
  /// (`Jan & Marie Dupont`) is no company.
  private func isPartnership(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isUpper = tokens.allSatisfy(\.isAllUpper)
    let joint =
      ampersandAt
      ?? (commaAt == nil ? nil : tokens.lastIndex { isConjunction(bytes, $0, isUpper: isUpper) })
    guard let joint, joint > 0, joint < tokens.count else { return false }
    let partner = ampersandAt == nil ? joint + 1 : joint
    guard partner < tokens.count, tokens.allSatisfy({ $0.isCapitalised || $0.isAllLower }),
      tokens[0].isCapitalised
    else { return false }
    let isCouple =
      tokens.count - partner >= 2 && tokens[partner].forename == .frequent
      && tokens[0].forename == .frequent
    return !isCouple
  }

  private func isConjunction(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken, isUpper: Bool
  ) -> Bool {
    (token.isAllLower || isUpper) && token.traits.contains(.conjunction)
  }

  private func isOrganisation(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let hit = tokens.firstIndex(where: { $0.traits.contains(.organisation) }) else {
      return false
    }
    // `Marie Bank`, `John Price`: a surname after a forename.
    guard tokens.count == 2, hit == 1 else { return true }
    return tokens[0].forename < .frequent || tokens[1].surname < .listed
  }

  /// Capitals as in a name, with one small word at most (`University of Example`).
  private func isTitled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let small = tokens.count { !$0.isCapitalised && !$0.traits.contains(.particle) }
    return small <= 1 && tokens.contains(where: \.isCapitalised)
  }

  private mutating func organisation(_ span: (Int, Int)) -> NameReading {
    var reading = NameReading(outcome: .organisation)
    (reading.start, reading.end) = span
    return reading
  }

  private mutating func single(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken
  ) -> NameReading {
    guard token.letters >= 2, !token.traits.contains(.placeholder),
      !token.traits.contains(.organisation)
    else { return .nothing }
    var reading = NameReading(outcome: .singleWord)
    (reading.start, reading.end) = (token.start, token.end)
    reading.forename = token.forename
    reading.surname = token.surname
    write(bytes)
    return reading
  }

  /// `De Oliveira`, `van Dijk`: a particle before one word.
  private func isLoneSurname(_ bytes: UnsafeBufferPointer<UInt8>, _ first: NameToken) -> Bool {
    commaAt == nil && first.traits.contains(.surnameParticle)
  }

  private func extent() -> (Int, Int) {
    var start = tokens[0].start
    var end = tokens[0].end
    for token in tokens {
      start = min(start, token.start)
      end = max(end, token.end)
    }
    return (start, end)
  }

  /// Words begin with a capital, or are particles; or the whole is in small letters.
  private func hasNameShape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if tokens.count > 7 { return false }
    if tokens.allSatisfy(\.isAllLower) { return tokens.count <= 4 }
    var names = 0
    for token in tokens {
      if token.isCapitalised {
        names += 1
      } else if !token.traits.contains(.particle), !token.hasInnerCapital {
        return false
      }
    }
    return names > 0
  }

  // MARK: Result

  private func rate(_ bytes: UnsafeBufferPointer<UInt8>, _ reading: inout NameReading) {
    guard let first = tokens.first, let last = tokens.last else { return }
    if tokens.count == 1 {
      reading.surname = leadingSurname(bytes, first)
      return
    }
    reading.forename = first.forename
    reading.surname = last.surname
    reading.hasParticle = tokens.dropFirst().dropLast().contains {
      $0.isAllLower && $0.traits.contains(.particle)
    }
    if first.isUncased, first.letters <= 2 {
      reading.surname = max(reading.surname, first.surname)
    }
  }

  /// The rank of the surname that begins a name written without spaces (`田中太郎`, `김민수`).
  private func leadingSurname(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken
  ) -> NameRank {
    let short = lexicon.traits(bytes, token.start..<min(token.start + 3, token.end))
    let long = lexicon.traits(bytes, token.start..<min(token.start + 6, token.end))
    return max(short.surname, long.surname)
  }

  /// Appends the tokens to `value`, in their order, with one space between.
  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    let allUpper = tokens.allSatisfy { $0.isAllUpper || $0.isInitial || $0.isUncased }
    let allLower = tokens.allSatisfy(\.isAllLower)
    var wasParticle = false
    for (index, token) in tokens.enumerated() {
      if !value.isEmpty { value.append(0x20) }
      let isParticle =
        (allLower || token.isAllUpper) && index < tokens.count - 1
        && isParticle(bytes, token, behindAnother: wasParticle)
      wasParticle = isParticle
      if isParticle || allLower {
        NameWriter.append(bytes, token, isParticle ? .lower : .title, to: &value)
      } else if token.isAllUpper,
        token.letters > 2
          || token.letters > 1 && (allUpper || token.traits.contains(.particle)),
        !token.traits.contains(.generation), !token.hasDotInside(bytes)
      {
        NameWriter.append(bytes, token, .title, to: &value)
      } else {
        NameWriter.append(bytes, token, .asWritten, to: &value)
      }
    }
    // A part that was written before has been normalised.
    if !tokens.allSatisfy(\.isASCII) { NameWriter.normalize(&value) }
  }

  private func isParticle(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken, behindAnother: Bool
  ) -> Bool {
    // `'t`, and not the initials `T` and `T.`.
    if token.isInitial, bytes[token.start] & 0x40 != 0 { return false }
    return token.traits.contains(.particle)
      && (behindAnother || !token.traits.contains(.capitalParticle))
  }
}
