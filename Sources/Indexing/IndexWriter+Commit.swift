import Bytes
import Corpus
public import Format

extension IndexWriter {
  /// What one commit takes out of the state.
  private struct Taken {
    var rows: [RowRecord] = []
    var contents: [ContentRecord] = []
    var messages: [MessageRecord] = []
    var sources: [(id: SourceID, info: SourceInfo)] = []

    var isEmpty: Bool {
      rows.isEmpty && contents.isEmpty && messages.isEmpty && sources.isEmpty
    }
  }

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
    let taken = lock.withLock { take(completing: true) }
    try flush(pool.rotate())
    try writeCatalog(taken)
    guard let (manifest, before) = lock.withLock({ nextManifest(taken) }) else { return }
    try files.publish(manifest)
    lock.withLock {
      state.manifest = manifest
      state.pendingSegments.removeAll { pending in
        manifest.segments.contains { $0.id == pending.id }
      }
      state.replacedSegments.removeAll()
      state.retired = 0
      state.committed = true
      state.bytesSinceCommit = 0
      lastCommit = IndexWriter.seconds()
    }
    files.clean(manifest, before: before)
  }

  private func take(completing: Bool) -> Taken {
    var taken = Taken()
    swap(&taken.rows, &state.rows)
    swap(&taken.contents, &state.finished)
    swap(&taken.messages, &state.messages)
    guard completing else { return taken }
    for id in state.completeSources() {
      guard let source = state.openSources.removeValue(forKey: id) else { continue }
      taken.sources.append((id, source.info))
    }
    return taken
  }

  /// The manifest of the commit, or nil when there is nothing new.
  private func nextManifest(_ taken: Taken) -> (Manifest, Manifest)? {
    for source in taken.sources {
      state.hidden.remove(source.id)
      state.sourcesAdded += 1
      if let old = state.sources.set(source.info, source.id, isSeen: true) {
        state.hidden.insert(old)
        state.sourcesRetired += 1
      }
    }
    guard !taken.isEmpty || !state.pendingSegments.isEmpty || state.retired > 0 else { return nil }
    var manifest = state.manifest
    manifest.generation += 1
    manifest.nextSegment = state.nextSegment
    manifest.nextContent = state.nextContent
    manifest.nextSource = state.nextSource
    manifest.segments.removeAll { state.replacedSegments.contains($0.id) }
    manifest.segments += state.pendingSegments
    manifest.segments.sort { $0.id < $1.id }
    manifest.hiddenSources = state.hidden.sorted()
    return (manifest, state.manifest)
  }

  /// Writes rows that fill the memory; they count only when their source is complete.
  func flushCatalog() {
    commitLock.withLock {
      if failure != nil { return }
      do throws(IndexError) {
        // Contents are kept back: they may be committed only together with their mentions.
        var taken = Taken()
        lock.withLock { swap(&taken.rows, &state.rows) }
        try writeCatalog(taken)
      } catch {
        fail(error)
      }
    }
  }

  private func writeCatalog(_ taken: Taken) throws(IndexError) {
    let names = fieldNames.all
    let fieldsWritten = lock.withLock { state.fieldsWritten }
    if taken.isEmpty && names.count == fieldsWritten { return }
    let id = lock.withLock { state.takeSegmentID() }
    var writer = CatalogWriter()
    for source in taken.sources { writer.append(SourceRecord(source.id, source.info)) }
    for row in taken.rows.sorted(by: RowRecord.isOrdered) { writer.append(row) }
    for content in taken.contents.sorted(by: { $0.id < $1.id }) { writer.append(content) }
    for message in taken.messages.sorted(by: { $0.id < $1.id }) { writer.append(message) }
    writer.setFields(names[fieldsWritten...])
    let entry = try CatalogFile.write(writer, id: id, rows: taken.rows.count, place)
    lock.withLock {
      state.pendingSegments.append(entry)
      state.fieldsWritten = names.count
    }
  }
}

extension SourceRecord {
  init(_ id: SourceID, _ info: SourceInfo) {
    self.init(
      id: id, root: info.root, rootPlace: info.rootPlace, path: info.path, leak: info.leak,
      sizeInBytes: info.sizeInBytes, modifiedInNanoseconds: info.modifiedInNanoseconds,
      inode: info.inode)
  }
}
