// Warm code: runs where a local part touches anything but plain bytes; keeps its memory.
internal import Bytes

/// Reads the local part in front of an at sign where it is not plain: with escapes, beyond ASCII,
/// or between marks that RFC 5322 allows in it but that divide fields in practice.
///
/// Every byte is looked at a bounded number of times: reading ends after 72 decoded bytes, 700 bytes
/// of text, or where the last sign or match ended.
struct EmailLocalPart {
  static let maximumInBytes = 64
  private static let reachInBytes = 700
  private static let slackInBytes = 8

  /// The decoded local part; while it is read, the byte nearest to the sign comes first.
  var bytes: [UInt8] = []
  /// Where in the text each of `bytes` starts.
  var places: [Int] = []
  /// Where the local part starts in the text.
  private(set) var start = 0
  /// How sure its edge is, in per cent.
  var sureness: UInt8 = 100
  /// Made by a mail system for an address: bounce, forwarding, tagging.
  var isMachineMade = false

  /// How many bytes were looked at in all, so that tests can tell linear from worse.
  private(set) var steps = 0

  /// What is known of the place while a local part is read.
  struct Site {
    let text: UnsafeBufferPointer<UInt8>
    let sign: EmailSign
    /// Nothing before it belongs to the local part.
    let low: Int
    /// The byte behind the domain, or 0.
    let closing: UInt8
    let isASCIIDomain: Bool
    /// Soft line breaks may stand in it.
    let isRunningText: Bool

    func byte(before index: Int) -> UInt8 { index > low ? text[index - 1] : 0 }
  }

  enum Step {
    /// Goes on to the left of this index.
    case on(Int)
    /// The local part starts here.
    case stop
    /// No local part.
    case reject
  }

  let suffixes: DomainSuffix

  init(_ suffixes: DomainSuffix) {
    self.suffixes = suffixes
    bytes.reserveCapacity(512)
    places.reserveCapacity(512)
  }

  /// Reads leftwards from the sign; false where no local part stands.
  mutating func read(_ site: Site, bound: Int) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    sureness = 100
    isMachineMade = false
    var at = site.sign.start
    reading: while true {
      if at <= site.low {
        // Whatever ended here is glued to it.
        if bound > 0 || site.low > 0 { return false }
        break
      }
      guard bytes.count <= Self.maximumInBytes + Self.slackInBytes else { return false }
      switch step(site, before: at) {
      case .on(let next): at = next
      case .stop: break reading
      case .reject: return false
      }
    }
    steps += site.sign.start - at + 1
    return finish(site)
  }

  /// The least index that a local part before `sign` may reach.
  static func low(_ sign: EmailSign, bound: Int) -> Int {
    max(bound, sign.start - reachInBytes)
  }

  private mutating func step(_ site: Site, before at: Int) -> Step {
    let byte = site.text[at - 1]
    if EmailBytes.isAtom(byte) {
      push(byte, at - 1)
      return .on(at - 1)
    }
    switch byte {
    case 0x80...: return beyondASCII(site, before: at)
    case UInt8(ascii: ";"): return reference(site, before: at)
    case UInt8(ascii: ">"): return tag(site, before: at)
    case UInt8(ascii: "\\"): return escape(site, before: at)
    case 0x0A: return lineEnd(site, before: at)
    default: return mark(byte, site, from: at - 1)
    }
  }

  mutating func push(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    places.append(place)
  }

  mutating func pop(_ count: Int) {
    bytes.removeLast(count)
    places.removeLast(count)
  }

  mutating func doubt(_ percent: UInt8) { sureness = min(sureness, percent) }

  /// Pushes a decoded character, from the text that starts at `start`.
  mutating func take(_ scalar: UInt32, _ site: Site, from start: Int) -> Step {
    if scalar < 0x80 {
      let byte = UInt8(scalar)
      guard EmailBytes.isAtom(byte) else { return mark(byte, site, from: start) }
      push(byte, start)
      return .on(start)
    }
    if EmailBytes.isInvisible(scalar: scalar) { return .on(start) }
    if let narrow = EmailBytes.narrow(scalar: scalar) {
      guard site.sign.form == .wide, EmailBytes.isAtom(narrow) else { return .stop }
      push(narrow, start)
      return .on(start)
    }
    // A character that was lost in decoding: the address cannot be told.
    if scalar == 0xFFFD || scalar >= 0x110000 { return .reject }
    guard EmailBytes.isLetter(scalar: scalar) else { return .stop }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { encoded in
      let count = LetterFold.encode(scalar, into: encoded, at: 0)
      for index in (0..<count).reversed() { push(encoded[index], start) }
    }
    return .on(start)
  }

  private mutating func beyondASCII(_ site: Site, before at: Int) -> Step {
    let (scalar, start) = EmailBytes.character(site.text, before: at)
    return start < site.low ? .reject : take(scalar, site, from: start)
  }

  private mutating func reference(_ site: Site, before at: Int) -> Step {
    guard let (scalar, start) = EmailReference.ending(site.text, before: at, low: site.low) else {
      return .stop
    }
    return take(scalar, site, from: start)
  }

  /// A tag that ends an emphasis is no edge; one that starts it is, unless it divides the local part
  /// from the sign, or stands behind what cannot end a word.
  private mutating func tag(_ site: Site, before at: Int) -> Step {
    guard let tag = EmailTag(site.text, before: at, low: site.low) else { return .stop }
    let isJoined = "._-".utf8.contains(site.byte(before: tag.start))
    guard bytes.isEmpty || tag.isClosing || tag.isEmpty || isJoined else { return .stop }
    if !tag.isEmpty { doubt(85) }
    return .on(tag.start)
  }

  // MARK: Finishing

  /// Decides where the local part starts among what was read, and turns it into reading order.
  private mutating func finish(_ site: Site) -> Bool {
    bytes.reverse()
    places.reverse()
    let first = max(scriptEdge(site), ellipsisEdge())
    drop(first)
    guard dropLeadingMarks(site), let place = places.first else { return false }
    start = place
    return bytes.count <= Self.maximumInBytes && Self.isDotAtom(bytes)
      && bytes.contains(where: EmailBytes.isWord)
  }

  private mutating func drop(_ count: Int) {
    bytes.removeFirst(count)
    places.removeFirst(count)
  }

  /// Bullets, dashes and signs in front: `-bob@…`, `+bob@…`. A plus before digits is a number that
  /// is somebody's name.
  private mutating func dropLeadingMarks(_ site: Site) -> Bool {
    var count = 0
    while count < bytes.count {
      switch bytes[count] {
      case UInt8(ascii: "-"): doubt(85)
      case UInt8(ascii: "+"):
        if bytes[(count + 1)...].allSatisfy(EmailBytes.isDigit) { return finishLeading(count) }
        doubt(85)
      case UInt8(ascii: "_") where site.closing == UInt8(ascii: "_"): break
      default: return finishLeading(count)
      }
      count += 1
    }
    return false
  }

  private mutating func finishLeading(_ count: Int) -> Bool {
    drop(count)
    return true
  }

  /// Behind the last `...`, which no local part holds: `write to...bob@example.com`.
  private mutating func ellipsisEdge() -> Int {
    var dots = 0
    var edge = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: ".") {
        dots += 1
        if dots >= 3 { edge = index + 1 }
      } else {
        dots = 0
      }
    }
    if edge > 0 { doubt(60) }
    return edge
  }

  /// Where another script runs into an ASCII local part without a space: `邮箱bob@example.com`.
  private mutating func scriptEdge(_ site: Site) -> Int {
    guard let last = bytes.lastIndex(where: { $0 >= 0x80 }) else { return 0 }
    var isCased = true
    var isOther = false
    bytes.withUnsafeBufferPointer { text in
      let (scalar, _) = EmailBytes.character(text, before: last + 1)
      isCased = !EmailBytes.isCaseless(scalar: scalar)
      isOther = !EmailBytes.isLatin(scalar: scalar)
    }
    guard isOther, site.isASCIIDomain else {
      if isOther && isCased { doubt(90) }
      return 0
    }
    let tail = bytes[(last + 1)...]
    if tail.contains(where: EmailBytes.isAlphanumeric) {
      doubt(75)
      return last + 1
    }
    // An address in that script whole, or the end of a sentence in it.
    doubt(50)
    return 0
  }

  /// No dot at an end, no two together.
  static func isDotAtom(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard first != UInt8(ascii: "."), last != UInt8(ascii: ".") else { return false }
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: ".") && bytes[index - 1] == UInt8(ascii: ".") {
      return false
    }
    return true
  }
}
