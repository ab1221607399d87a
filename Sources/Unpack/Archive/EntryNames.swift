import Bytes

/// The names that one archive has given so far, so that members of the same name stay apart: the
/// second `crm.csv` becomes `crm.csv#2`.
///
/// Keeps 8-byte hashes, of the first `maximumCount` names only: behind them a repeated name stays
/// as it is. Two names of one hash cost a number that was not needed.
struct EntryNames {
  private var counts: [UInt64: UInt32] = [:]

  /// About 8 MB.
  static let maximumCount = 1 << 18

  /// `name`, with a number behind it from its second time on.
  mutating func unique(_ name: String) -> String {
    var name = name
    let hash = name.withUTF8 { hash64(UnsafeRawBufferPointer($0)) }
    guard let count = counts[hash] else {
      if counts.count < EntryNames.maximumCount { counts[hash] = 1 }
      return name
    }
    counts[hash] = count &+ 1
    return unique("\(name)#\(count &+ 1)")
  }
}
