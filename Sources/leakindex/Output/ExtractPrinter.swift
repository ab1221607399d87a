import Corpus
import Ingest

/// Prints the findings of `extract`.
final class ExtractPrinter {
  private let minimumPercent: Int
  private let style: ExtractCommand.Style
  private var output = Output()
  private var failure: CommandError?

  init(minimumPercent: Int, style: ExtractCommand.Style) {
    self.minimumPercent = minimumPercent
    self.style = style
  }

  func show(_ block: Preview.Block) {
    let findings = block.findings.filter { $0.mention.confidence.percent >= minimumPercent }
    guard !findings.isEmpty, failure == nil else { return }
    do throws(CommandError) {
      switch style {
      case .ndjson: for finding in findings { try output.line(json(finding).closed) }
      case .text: try output.lines(text(block, findings))
      }
    } catch {
      failure = error
    }
  }

  func finish() throws(CommandError) {
    if let failure { throw failure }
    try output.flush()
  }

  private func json(_ finding: Preview.Finding) -> JSONLine {
    let mention = finding.mention
    var line = JSONLine()
    line.add("kind", mention.kind.name)
    line.add("value", finding.value)
    line.add("text", finding.text)
    line.add("offset", mention.offset)
    line.add("length", mention.length)
    line.add("record", mention.record)
    line.add("field", finding.field)
    line.add("rule", mention.rule.name)
    line.add("confidence", hundredths: Int(mention.confidence.percent))
    line.add("document", finding.document)
    return line
  }

  /// The text of a field with its findings marked where they stand; one inside another follows it.
  private func text(_ block: Preview.Block, _ findings: [Preview.Finding]) -> [String] {
    var marked = ""
    var position = 0
    for finding in findings {
      let start = Int(finding.mention.offset - block.offset)
      let end = start + Int(finding.mention.length)
      if start >= position {
        marked += String(decoding: block.text[position..<start], as: UTF8.self)
        marked += "⟦\(finding.text)⟧"
        position = end
      }
      marked += note(finding)
    }
    marked += String(decoding: block.text[position...], as: UTF8.self)
    let head = "-- \(block.document)  record \(block.record)  \(block.field)"
    let body = marked.split(separator: "\n", omittingEmptySubsequences: false)
    return [Terminal.safe(head)] + body.map { Terminal.safe(String($0)) } + [""]
  }

  private func note(_ finding: Preview.Finding) -> String {
    let mention = finding.mention
    let value = finding.value == finding.text ? "" : " → \(finding.value)"
    let confidence = Units.hundredths(Int(mention.confidence.percent))
    return "(\(mention.kind.name) \(confidence) \(mention.rule.name)\(value))"
  }
}
