import Bytes
import Corpus
public import Format

extension IndexWriter {
  /// Makes everything that is complete durable and visible.
  public func commit() throws(IndexError) {
    try commitLock.withLock { () throws(IndexError) in
      if let failure { throw failure }
      do throws(IndexError) {
        try commitLocked()
      } catch {
        fail(error)
        throw error
      }
    }
  }

  func fail(_ error: IndexError) {
    lock.withLock { state.failure = state.failure ?? error }
  }

  private func commitLocked() throws(IndexError) {
    // What is complete is taken first: its mentions were added before, so the rotation that
    // follows has them.
    var taken = lock.withLock { take(completing: true) }
    try flush(pool.rotate())
    let replaced = replaced(by: taken.sources)
    try writeCatalog(&taken)
    guard let (manifest, before) = lock.withLock({ nextManifest(taken, replaced) }) else { return }
    try files.publish(manifest)
    let committed = try lock.withLock { state.committed }.following(manifest, in: place)
    lock.withLock { conclude(taken, manifest, committed) }
    clean(manifest, before: before)
  }

  private func conclude(
    _ taken: Taken, _ manifest: Manifest, _ committed: CommittedCatalogs
  ) {
    let named = Set(manifest.segments.map(\.id))
    state.pendingSegments.removeAll { named.contains($0.id) }
    state.replacedSegments.formIntersection(named)
    for content in taken.contents { state.contents.remove(content.hash) }
    state.verdicts.remove(taken.contents)
    state.manifest = manifest
    state.committed = committed
    state.retired = 0
    state.hasCommitted = true
    state.bytesSinceCommit = 0
    lastCommit = IndexWriter.seconds()
  }

  /// Removes files that nothing needs. What is listed is decided before what is kept: a file that
  /// another worker begins meanwhile is not in the list.
  private func clean(_ manifest: Manifest, before: Manifest) {
    let listed = files.listed()
    let kept = lock.withLock {
      state.unfinishedSegments.union(state.pendingSegments.map(\.id))
    }
    files.clean(listed, keeping: [manifest, before], kept)
  }

  private func take(completing: Bool) -> Taken {
    var taken = Taken()
    swap(&taken.rows, &state.rows)
    for index in taken.rows.indices where taken.rows[index].outcome == .duplicate {
      guard let content = taken.rows[index].content else { continue }
      if let verdict = state.verdicts[content] {
        verdict.apply(to: &taken.rows[index])
      } else {
        taken.unknown.append(index)
      }
    }
    guard completing else { return taken }
    swap(&taken.contents, &state.finished)
    swap(&taken.messages, &state.messages)
    for id in state.completeSources() {
      guard let source = state.openSources.removeValue(forKey: id) else { continue }
      taken.sources.append(source.info.record(id))
    }
    return taken
  }

  /// The visible sources that complete ones replace: by key, those of the last commit.
  private func replaced(by sources: [SourceRecord]) -> [SourceKey] {
    let committed = lock.withLock { state.committed }
    if committed.isEmpty { return [] }
    return sources.flatMap { committed.sources(with: SourceKey($0).key) }
  }

  /// The manifest of the commit, or nil when there is nothing new.
  private func nextManifest(
    _ taken: Taken, _ replaced: [SourceKey]
  ) -> (Manifest, Manifest)? {
    for old in replaced where state.hidden.insert(old.id).inserted { state.sourcesRetired += 1 }
    var latest: [ContentHash: SourceID] = [:]
    for source in taken.sources {
      state.hidden.remove(source.id)
      state.seen.insert(source.id)
      state.sourcesAdded += 1
      // The same source twice in one run: the later one counts.
      if let old = latest.updateValue(source.id, forKey: SourceKey(source).key) {
        state.hidden.insert(old)
        state.sourcesRetired += 1
      }
    }
    let isNew =
      !taken.isEmpty || !state.pendingSegments.isEmpty || !state.replacedSegments.isEmpty
      || state.retired > 0
    guard isNew else { return nil }
    var manifest = state.manifest
    manifest.generation += 1
    manifest.isCompact = false
    manifest.nextSegment = state.nextSegment
    manifest.nextContent = state.nextContent
    manifest.nextSource = state.nextSource
    manifest.segments.removeAll { state.replacedSegments.contains($0.id) }
    manifest.segments += state.pendingSegments
    manifest.segments.sort { $0.id < $1.id }
    manifest.hiddenSources = state.hidden.sorted()
    return (manifest, state.manifest)
  }

  /// Writes rows that fill the memory; they count only when their source is complete. Contents are
  /// kept back: they may be committed only together with their mentions.
  func flushCatalog() {
    commitLock.withLock {
      if failure != nil { return }
      do throws(IndexError) {
        var taken = lock.withLock { take(completing: false) }
        try writeCatalog(&taken)
      } catch {
        fail(error)
      }
    }
  }

  private func writeCatalog(_ taken: inout Taken) throws(IndexError) {
    let names = fieldNames.all
    let fieldsWritten = lock.withLock { state.fieldsWritten }
    if taken.isEmpty && names.count == fieldsWritten { return }
    if !taken.unknown.isEmpty {
      var verdicts = VerdictReader(lock.withLock { state.committed })
      try verdicts.resolve(&taken.rows, taken.unknown)
    }
    taken.sort()
    let id = lock.withLock { state.takeSegmentID() }
    let fields = names.indices[fieldsWritten...].map { (ordinal: $0, name: names[$0]) }
    let entry = try taken.write(id, fields: fields, place)
    lock.withLock {
      state.finishSegment(entry)
      state.fieldsWritten = names.count
    }
  }
}
