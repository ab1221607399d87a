public import Corpus

/// The bytes by which identities are sorted, so that what is looked for together stands together.
///
/// - e-mail: the labels of the domain from the last to the first, separated by 0x02, then 0x01 and
///   the folded local part. A domain is the range of keys that start with its labels and 0x01; with
///   its subdomains, the range of those that start with its labels and 0x01 or 0x02.
/// - phone: the digits of E.164, without `+`.
/// - person, company: the name folded for search; where its case folding is another text (it has
///   diacritics), 0x00 and that follow. So `josé` and `jose` are two identities side by side.
public enum TermKey {
  /// Longer values are not indexed: an identity that is cut is worse than one that is missed.
  public static let maximumValueInBytes = 1024

  public static let localMark: UInt8 = 0x01
  public static let labelMark: UInt8 = 0x02
  public static let variantMark: UInt8 = 0x00

  /// Whether a value, already free of control characters, has the form of its kind.
  public static func accepts(_ value: UnsafeBufferPointer<UInt8>, kind: Kind) -> Bool {
    guard value.count > 0, value.count <= maximumValueInBytes else { return false }
    switch kind {
    case .email:
      guard let at = value.lastIndex(of: UInt8(ascii: "@")) else { return false }
      return at > 0 && at < value.count - 1
    case .phone:
      return value.count > 1 && value[0] == UInt8(ascii: "+")
    case .person, .company:
      return true
    }
  }

  /// Appends the key of a folded value that `accepts` took.
  public static func append(
    _ folded: UnsafeBufferPointer<UInt8>, kind: Kind, to key: inout ByteBuffer
  ) {
    switch kind {
    case .email: appendEmail(folded, to: &key)
    case .phone: key.append(UnsafeBufferPointer(rebasing: folded.dropFirst()))
    case .person, .company: appendName(folded, to: &key)
    }
  }

  /// Appends the labels of a domain from the last to the first.
  public static func append(
    domain: UnsafeBufferPointer<UInt8>, to key: inout ByteBuffer
  ) {
    var end = domain.count
    while true {
      let dot = domain[..<end].lastIndex(of: UInt8(ascii: "."))
      let start = dot.map { $0 + 1 } ?? 0
      key.append(UnsafeBufferPointer(rebasing: domain[start..<end]))
      guard let dot else { return }
      key.append(labelMark)
      end = dot
    }
  }

  private static func appendEmail(
    _ folded: UnsafeBufferPointer<UInt8>, to key: inout ByteBuffer
  ) {
    guard let at = folded.lastIndex(of: UInt8(ascii: "@")) else { return }
    append(domain: UnsafeBufferPointer(rebasing: folded[(at + 1)...]), to: &key)
    key.append(localMark)
    key.append(UnsafeBufferPointer(rebasing: folded[..<at]))
  }

  private static func appendName(
    _ folded: UnsafeBufferPointer<UInt8>, to key: inout ByteBuffer
  ) {
    if folded.allSatisfy({ $0 < 0x80 }) {
      key.append(folded)
      return
    }
    let start = key.count
    if !SearchFold.appendShort(folded, to: &key) {
      key.truncate(to: start)
      key.append(Array(SearchFold.of(String(decoding: folded, as: UTF8.self)).utf8))
    }
    if !key.bytes[start...].elementsEqual(folded) {
      key.append(variantMark)
      key.append(folded)
    }
  }

  /// Appends the folded value that a key stands for.
  public static func appendValue(
    of key: UnsafeBufferPointer<UInt8>, kind: Kind, to value: inout ByteBuffer
  ) {
    switch kind {
    case .email:
      let mark = key.firstIndex(of: localMark) ?? key.count
      value.append(UnsafeBufferPointer(rebasing: key[min(mark + 1, key.count)...]))
      value.append(UInt8(ascii: "@"))
      appendDomain(of: UnsafeBufferPointer(rebasing: key[..<mark]), to: &value)
    case .phone:
      value.append(UInt8(ascii: "+"))
      value.append(key)
    case .person, .company:
      let start = key.firstIndex(of: variantMark).map { $0 + 1 } ?? 0
      value.append(UnsafeBufferPointer(rebasing: key[start...]))
    }
  }

  /// Appends the domain whose reversed labels are given.
  public static func appendDomain(
    of labels: UnsafeBufferPointer<UInt8>, to value: inout ByteBuffer
  ) {
    var end = labels.count
    while true {
      let mark = labels[..<end].lastIndex(of: labelMark)
      let start = mark.map { $0 + 1 } ?? 0
      value.append(UnsafeBufferPointer(rebasing: labels[start..<end]))
      guard let mark else { return }
      value.append(UInt8(ascii: "."))
      end = mark
    }
  }

  /// The part of a name's key that search folds look at.
  public static func searchPart(
    _ key: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    guard let mark = key.firstIndex(of: variantMark) else { return key }
    return UnsafeBufferPointer(rebasing: key[..<mark])
  }
}
