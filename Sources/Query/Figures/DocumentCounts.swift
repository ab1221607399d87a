// Hot code: asked for every posting of a scan.
import Corpus

/// In how many documents each content lies, in all and by leak.
///
/// Eight bytes a document while it is made, with several leaks sixteen; then four a content, and
/// with several leaks twelve more for each leak that a content lies in.
struct DocumentCounts: Sendable {
  struct Share: Sendable {
    /// Ordinal of the leak.
    var leak: UInt32
    var count: UInt32
  }

  /// By content.
  private(set) var totals: [UInt32]
  /// With one leak: none.
  private var shares: [Share] = []
  /// Where the shares of a content start; one more than there are contents.
  private var starts: [UInt32] = []

  /// `pairs` are the content of each document that counts, above the ordinal of its leak.
  init(_ pairs: [UInt64], contents: Int, leaks: Int) {
    totals = [UInt32](repeating: 0, count: contents)
    for pair in pairs where Int(pair >> 32) < contents { totals[Int(pair >> 32)] &+= 1 }
    guard leaks > 1 else { return }
    let sorted = pairs.sorted()
    starts.reserveCapacity(contents + 1)
    var next = 0
    for content in 0..<contents {
      starts.append(UInt32(shares.count))
      while next < sorted.count, sorted[next] >> 32 == UInt64(content) {
        let leak = UInt32(truncatingIfNeeded: sorted[next])
        if shares.count > starts[content], shares[shares.count - 1].leak == leak {
          shares[shares.count - 1].count += 1
        } else {
          shares.append(Share(leak: leak, count: 1))
        }
        next += 1
      }
    }
    starts.append(UInt32(shares.count))
  }

  var hasShares: Bool { !starts.isEmpty }

  /// Documents of a content in all leaks.
  func total(_ content: ContentID) -> UInt64 {
    Int(content.rawValue) < totals.count ? UInt64(totals[Int(content.rawValue)]) : 0
  }

  /// Documents of a content by leak; none with one leak.
  func shares(_ content: ContentID) -> ArraySlice<Share> {
    let index = Int(content.rawValue)
    guard index + 1 < starts.count else { return [] }
    return shares[Int(starts[index])..<Int(starts[index + 1])]
  }
}
