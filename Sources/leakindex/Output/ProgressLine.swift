import Dispatch
import Glibc
import Pipeline

/// The line that lives at the bottom of a terminal while a run goes on; nothing without a terminal.
///
/// Drawn by a timer on a queue of its own: showing progress decides nothing.
final class ProgressLine: @unchecked Sendable {
  // SAFETY: `queue` protects everything that changes.
  private let queue = DispatchQueue(label: "leakindex.progress")
  private let progress: Progress
  private let timer: any DispatchSourceTimer
  private let started = DispatchTime.now()
  private var recent: [(seconds: Double, bytes: UInt64)] = []

  init(_ progress: Progress) {
    self.progress = progress
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + .milliseconds(300), repeating: .milliseconds(250))
    timer.setEventHandler { [unowned self] in draw() }
    timer.activate()
  }

  /// Wipes the line; the timer is silent when this returns.
  func stop() {
    queue.sync { timer.cancel() }
    write("\r\u{1B}[K")
  }

  private func draw() {
    let line = text(progress.snapshot, seconds: elapsed)
    write("\r\u{1B}[K" + ProgressLine.fit(line, columns: Terminal.columns - 1))
  }

  private var elapsed: Double {
    Double(DispatchTime.now().uptimeNanoseconds - started.uptimeNanoseconds) / 1e9
  }

  private func text(_ state: Progress.Snapshot, seconds: Double) -> String {
    recent.append((seconds, state.storedInBytes))
    if recent.count > 40 { recent.removeFirst() }
    var parts: [String] = []
    if state.isDiscoveryComplete, state.foundInBytes > 0 {
      let share = min(100, Double(state.storedInBytes) * 100 / Double(state.foundInBytes))
      parts.append("\(Int(share)) %")
    }
    parts.append("\(Units.bytes(state.storedInBytes)) of \(found(state))")
    parts.append("\(Units.bytes(UInt64(max(rate, 0))))/s")
    parts.append("\(Units.count(state.documents)) documents")
    parts.append("\(Units.count(state.mentions)) mentions")
    if let remaining = remaining(state) { parts.append("ETA \(Units.duration(remaining))") }
    return parts.joined(separator: "  ") + "  " + Terminal.safe(state.currentPath)
  }

  private func found(_ state: Progress.Snapshot) -> String {
    Units.bytes(max(state.foundInBytes, state.storedInBytes))
      + (state.isDiscoveryComplete ? "" : " so far")
  }

  /// Bytes a second over the last ten seconds.
  private var rate: Double {
    guard let first = recent.first, let last = recent.last, last.seconds > first.seconds else {
      return 0
    }
    return Double(last.bytes - first.bytes) / (last.seconds - first.seconds)
  }

  private func remaining(_ state: Progress.Snapshot) -> Double? {
    guard state.isDiscoveryComplete, rate > 0, state.foundInBytes >= state.storedInBytes else {
      return nil
    }
    return Double(state.foundInBytes - state.storedInBytes) / rate
  }

  private static func fit(_ line: String, columns: Int) -> String {
    line.count <= columns ? line : line.prefix(max(columns - 1, 1)) + "…"
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
