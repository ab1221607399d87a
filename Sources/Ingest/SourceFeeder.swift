import Corpus
import Discover
import Indexing
import Pipeline

/// The discoverer's side of the channel: walks the roots and sends what is new or changed.
struct SourceFeeder {
  let roots: [SourceRoot]
  let run: RunContext
  let unchanged: Countup
  let options: IngestOptions

  /// Sends everything, then closes the channel.
  func feed() {
    defer { run.channel.close() }
    if options.roots.contains(IngestOptions.standardInput) {
      guard run.channel.send(.standardInput) else { return }
    }
    var walker = SourceWalker(roots, excluding: [options.index])
    while !run.cancellation.isCancelled, let group = walker.nextGroup() {
      guard send(group) else { return }
    }
    run.progress.update { $0.isDiscoveryComplete = true }
  }

  private func send(_ group: SourceGroup) -> Bool {
    var sources: [QueuedSource] = []
    var sizeInBytes: UInt64 = 0
    for finding in group.findings {
      var info = SourceInfo(finding, roots: roots, leak: options.leak)
      if options.comparesChecksums, case .source(let found) = finding {
        // A source that cannot be read says so when its turn comes.
        info.checksum = SourceChecksum.of(
          found, seed: run.writer.hashSeed, cancellation: run.cancellation)
      }
      if run.writer.status(of: info) == .unchanged { continue }
      sources.append(QueuedSource(finding: finding, info: info))
      sizeInBytes += info.sizeInBytes
    }
    unchanged.add(group.findings.count - sources.count)
    guard !sources.isEmpty else { return true }
    run.progress.update {
      $0.foundInBytes += sizeInBytes
      $0.foundSources += UInt64(sources.count)
    }
    return run.channel.send(.sources(sources))
  }
}
