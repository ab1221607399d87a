import Bytes
import Corpus
import Format

extension IndexWriter {
  /// Whether something in a committed source was refused that this run would let through.
  ///
  /// The first call reads all rows of the last commit, about a microsecond each; it comes only where
  /// something was refused and its source is still there.
  func isOvercome(_ source: SourceID) -> Bool {
    refusalLock.withLock {
      if let overcome { return overcome.contains(source) }
      var found: Set<SourceID> = []
      do throws(IndexError) {
        found = try overcomeSources()
      } catch {
        fail(error)
      }
      overcome = found
      return found.contains(source)
    }
  }

  private func overcomeSources() throws(IndexError) -> Set<SourceID> {
    let catalogs = lock.withLock { state.committed }.catalogs
    let decompressor = Decompressor()
    var sources: Set<SourceID> = []
    var verdicts: [String: Bool] = [:]
    for catalog in catalogs {
      let segment = catalog.mapped.segment
      for block in 0..<segment.rowBlocks {
        for row in try segment.rows(ofBlock: block, decompressor) where row.outcome == .refused {
          let verdict = verdicts[row.reason] ?? options.isRefusalOvercome(row.reason)
          // Most refusals share a few reasons; the rest are not worth the memory.
          if verdicts.count < 1000 { verdicts[row.reason] = verdict }
          if verdict { sources.insert(row.source) }
        }
      }
    }
    return sources
  }
}
