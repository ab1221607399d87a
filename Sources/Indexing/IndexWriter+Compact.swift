import Bytes
import Format

extension IndexWriter {
  /// Compacts when so much was retired, or read in vain, that it pays. Only at the end of a run:
  /// nobody adds anything meanwhile.
  func compactIfDue() throws(IndexError) {
    let (manifest, mayPay) = lock.withLock {
      (state.manifest, state.hasCommitted && (!state.hidden.isEmpty || state.hasDropped))
    }
    guard mayPay, try GarbageMeter.isCompactionDue(manifest, in: place.folder) else { return }
    let compaction = Compaction(files: files, memoryInBytes: options.memoryInBytes)
    let compact = try compaction.run(manifest, tombstones: manifest.tombstones)
    let committed = try CommittedCatalogs().following(compact, in: place)
    lock.withLock {
      state.manifest = compact
      state.committed = committed
      state.hidden = []
    }
  }
}
