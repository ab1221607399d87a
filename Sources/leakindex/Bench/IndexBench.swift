import Corpus
import Dispatch
import Format
import Glibc
import Indexing

/// Adds made-up documents to a writer on several threads, as the lanes of an ingest do.
struct IndexBench {
  private let writer: IndexWriter
  private let plan: MadeMentions
  private let jobs: Int

  /// Documents of a source; workers take turns at sources.
  private static let documentsPerSource = 500

  init(_ writer: IndexWriter, _ plan: MadeMentions, jobs: Int) {
    self.writer = writer
    self.plan = plan
    self.jobs = jobs
  }

  func run() throws(IndexError) {
    let sources =
      (plan.documents + IndexBench.documentsPerSource - 1) / IndexBench.documentsPerSource
    let (jobs, bench) = (jobs, self)
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      var maker = MentionMaker(bench.plan, bench.writer.fieldNames)
      for source in stride(from: job, to: sources, by: jobs) where bench.writer.failure == nil {
        bench.add(source, &maker)
      }
    }
    if let failure = writer.failure { throw failure }
  }

  private func add(_ source: Int, _ maker: inout MentionMaker) {
    let path = "bench/folder \(source / 100)/archive \(source).zip"
    let id = writer.beginSource(
      SourceInfo(
        root: "bench", rootPlace: "/bench", path: path, leak: "bench", sizeInBytes: 1 << 20,
        modifiedInNanoseconds: 0, inode: UInt64(source)))
    let first = source * IndexBench.documentsPerSource
    let range = first..<min(first + IndexBench.documentsPerSource, plan.documents)
    var batch = MentionBatch()
    var contents: [ContentID] = []
    for document in range { add(document, path, id, &maker, &batch, &contents) }
    writer.add(batch)
    for content in contents {
      writer.finishContent(
        content, facts: ContentFacts(sizeInBytes: 1000, media: .csv, records: 10))
    }
    writer.endSource(id)
    // A failure is kept by the writer.
    try? writer.commitIfDue()
  }

  private func add(
    _ document: Int, _ path: String, _ source: SourceID, _ maker: inout MentionMaker,
    _ batch: inout MentionBatch, _ contents: inout [ContentID]
  ) {
    guard case .new(let content) = writer.claim(plan.hash(document)) else { return }
    contents.append(content)
    maker.append(document, content, to: &batch)
    let member = Member(
      path: "\(path)!/table \(document).csv", name: "table.csv", depth: 1,
      modified: 1_600_000_000, source: SourceContext(ordinal: 0, storedInBytes: nil))
    writer.add(
      LedgerEntry(
        member: member, outcome: .indexed, sizeInBytes: 1000, media: .csv, content: content),
      source: source)
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// One line of `key=value`, for scripts.
  static func report(
    _ plan: MadeMentions, _ summary: CommitSummary, _ started: Double
  ) -> String {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    let cpu =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    return "mentions=\(summary.mentionsAdded) documents=\(plan.documents) terms=\(plan.terms) "
      + "seconds=\(now() - started) cpu=\(cpu) peak=\(usage.ru_maxrss * 1024) "
      + "index=\(summary.indexSizeInBytes) written=\(written())"
  }

  /// Bytes that the process gave to `write`.
  private static func written() -> Int {
    guard let file = fopen("/proc/self/io", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let text = String(decoding: bytes, as: UTF8.self)
      if text.hasPrefix("wchar:") { return Int(text.dropFirst(7).prefix(while: \.isNumber)) ?? 0 }
    }
    return 0
  }
}
