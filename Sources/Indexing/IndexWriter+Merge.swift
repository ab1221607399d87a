import Bytes
import Format

extension IndexWriter {
  /// Merges files of the last commit where that is due, in the calling worker, while others go on.
  /// The next commit names the result instead of them. False where nothing was due, or another
  /// worker is merging.
  ///
  /// Interrupted, it leaves a file that nothing names: the next commit removes it.
  func mergeIfDue() throws(IndexError) -> Bool {
    guard let (inputs, id) = lock.withLock({ takeMerge() }) else { return false }
    defer { lock.withLock { state.isMerging = false } }
    do throws(IndexError) {
      let merged = try merge(inputs, id)
      lock.withLock {
        state.finishSegment(merged)
        state.replacedSegments.formUnion(inputs.map(\.id))
      }
      return true
    } catch {
      fail(error)
      throw error
    }
  }

  private func takeMerge() -> ([SegmentEntry], UInt64)? {
    guard !state.isMerging, state.failure == nil else { return nil }
    let live = state.manifest.segments.filter { !state.replacedSegments.contains($0.id) }
    for type in [FileFormat.FileType.mentions, .catalog] {
      let due = MergePolicy.due(live, type)
      if due.isEmpty { continue }
      state.isMerging = true
      return (due, state.takeSegmentID())
    }
    return nil
  }

  private func merge(_ inputs: [SegmentEntry], _ id: UInt64) throws(IndexError) -> SegmentEntry {
    if inputs.first?.type == .mentions {
      var mapped: [MappedMentions] = []
      for input in inputs {
        mapped.append(try MappedMentions(input, shards: place.shards, in: place.folder))
      }
      return try MentionsMerge(inputs: mapped, place: place).write(id: id)
    }
    var mapped: [MappedCatalog] = []
    for input in inputs { mapped.append(try MappedCatalog(input, in: place.folder)) }
    return try CatalogMerge(inputs: mapped, place: place).write(id: id)
  }
}
