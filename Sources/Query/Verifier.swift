import Corpus
import Format
import Storage

/// Checks every checksum and every cross-reference of an index.
struct Verifier {
  private let directory: String
  private var report = VerifyReport()

  init(_ directory: String) { self.directory = directory }

  borrowing func run() -> VerifyReport {
    var verifier = Verifier(directory)
    verifier.checkManifests()
    do throws(IndexError) {
      let snapshot = try Snapshot.open(directory)
      verifier.check(snapshot)
      verifier.checkFigures(snapshot)
    } catch {
      verifier.noteOnce(error)
      verifier.checkTheRest()
    }
    return verifier.report
  }

  /// Where the commit cannot be opened because of one file: which others are damaged.
  private mutating func checkTheRest() {
    guard let partial = try? Snapshot.open(directory, leavingOutDamaged: true) else { return }
    for problem in partial.problems { noteOnce(problem) }
  }

  /// Notes what is wrong with a file of which nothing is noted yet.
  private mutating func noteOnce(_ error: IndexError) {
    if !report.problems.contains(where: { $0.file == error.file }) { note(error) }
  }

  /// The kept figures must be those that counting gives.
  private mutating func checkFigures(_ snapshot: Snapshot) {
    let folder = Folder(directory)
    let path = folder.path(of: FiguresFile.name(snapshot.manifest.generation))
    guard report.isClean, let file = try? MappedFile(path) else { return }
    report.files += 1
    report.sizeInBytes += UInt64(file.count)
    do throws(IndexError) {
      guard let kept = try FiguresFile.decode(file.bytes, for: snapshot, path: path) else { return }
      if try FiguresBuilder.build(snapshot) != kept {
        note(
          IndexError(
            .inconsistent, file: path,
            "the kept figures are not those of this commit: remove the file, stats counts again"))
      }
    } catch {
      note(error)
    }
  }

  private mutating func note(_ error: IndexError) {
    // One damaged file can be told in many ways; the first hundred are enough.
    if report.problems.count < 100 { report.problems.append(error) }
  }

  /// All manifests, the former ones too: a damaged one is found before it is needed.
  private mutating func checkManifests() {
    let folder = Folder(directory)
    for name in (try? folder.names()) ?? [] where Manifest.generation(ofName: name) != nil {
      let path = folder.path(of: name)
      report.files += 1
      do throws(StorageError) {
        let file = try MappedFile(path)
        report.sizeInBytes += UInt64(file.count)
        do throws(IndexError) {
          let manifest = try Manifest(file.bytes, file: path)
          if Manifest.name(manifest.generation) != name {
            note(
              IndexError(
                .inconsistent, file: path, "this is another commit than its name says: index again"
              ))
          }
        } catch {
          note(error)
        }
      } catch {
        note(IndexError(error))
      }
    }
  }

  private mutating func check(_ snapshot: Snapshot) {
    var isReadable = true
    for (file, decoder) in snapshot.mentions.map({ ($0.file, $0.segment.file) })
      + snapshot.catalogs.map({ ($0.file, $0.segment.file) })
    {
      report.files += 1
      report.sizeInBytes += UInt64(file.count)
      if let damage = decoder.damagedSection(file: file.path, release: file.release) {
        note(damage)
        isReadable = false
      }
    }
    // What does not fit its checksum needs no cross-check.
    guard isReadable else { return }
    do throws(IndexError) {
      try checkRows(snapshot)
      for mentions in snapshot.mentions { try check(mentions, snapshot) }
    } catch {
      note(error)
    }
  }

  private mutating func checkRows(_ snapshot: Snapshot) throws(IndexError) {
    let catalog = CatalogView(snapshot)
    var rows = RowScan(catalog)
    while let row = try rows.next() {
      _ = try catalog.leak(of: row.source)
      if let content = row.content {
        _ = try catalog.hash(of: content)
        report.documents += 1
      }
    }
  }

  private mutating func check(
    _ mentions: Snapshot.Mentions, _ snapshot: Snapshot
  ) throws(IndexError) {
    for kind in Kind.allCases {
      let resolver = SpanResolver(mentions.segment.spans(kind), isScan: true)
      for shard in 0..<snapshot.manifest.shards {
        let section = TermDictionary.Section(kind)
        try check(mentions, shard, section, snapshot) { posting in
          guard let resolved = resolver.resolve(posting.position) else { return false }
          return resolved.content.rawValue < snapshot.manifest.nextContent
        }
        if let words = TermDictionary.Section.words(of: kind) {
          let names = mentions.segment.dictionary.entry(shard: shard, section).terms
          try check(mentions, shard, words, snapshot) { $0.position < names }
        }
      }
    }
  }

  private mutating func check(
    _ mentions: Snapshot.Mentions, _ shard: Int, _ section: TermDictionary.Section,
    _ snapshot: Snapshot, _ pointsSomewhere: (Posting) -> Bool
  ) throws(IndexError) {
    let entry = mentions.segment.dictionary.entry(shard: shard, section)
    let cursor = TermCursor(mentions.segment.dictionary, shard: shard, section)
    var previous: [UInt8]?
    var terms: UInt64 = 0
    var postings: UInt64 = 0
    while cursor.next() {
      let key = Array(cursor.key)
      let isOrdered = previous.map { $0.lexicographicallyPrecedes(key) } ?? true
      guard isOrdered, belongs(key, section, shard, snapshot.manifest.shards) else {
        throw damaged(mentions, "a term stands in the wrong place")
      }
      previous = key
      terms += 1
      var last: Posting?
      while let posting = cursor.nextPosting() {
        guard pointsSomewhere(posting), last.map({ !Posting.isOrdered(posting, $0) }) ?? true
        else { throw damaged(mentions, "a posting points nowhere") }
        last = posting
        postings += 1
      }
    }
    guard !cursor.isDamaged, terms == entry.terms, postings == entry.postings else {
      throw damaged(mentions, "terms are missing")
    }
    report.terms += terms
    report.postings += postings
  }

  private func belongs(
    _ key: [UInt8], _ section: TermDictionary.Section, _ shard: Int, _ shards: Int
  ) -> Bool {
    guard let kind = section.kind, shards > 1 else { return true }
    var folded = ByteBuffer()
    key.withUnsafeBufferPointer { TermKey.appendValue(of: $0, kind: kind, to: &folded) }
    let hash = CaseFold.hash(folded.bytes, kind: kind)
    return Int(hash >> UInt64(64 - shards.trailingZeroBitCount)) == shard
  }

  private func damaged(_ mentions: Snapshot.Mentions, _ what: String) -> IndexError {
    IndexError(
      .inconsistent, file: mentions.file.path,
      "\(what): restore the file from a copy, or index again")
  }
}
