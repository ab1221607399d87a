import Dispatch

/// The threads of a run: one long-lived serial queue per worker.
///
/// Not a concurrent or global queue: a blocked thread there makes Dispatch add about one thread a
/// second.
public enum WorkerGroup {
  /// Runs `body` on `count` workers and, beside them, `feeder` on one more; returns when all have.
  public static func run(
    count: Int, feeder: @escaping @Sendable () -> Void,
    body: @escaping @Sendable (_ worker: Int) -> Void
  ) {
    let group = DispatchGroup()
    let feederQueue = DispatchQueue(label: "leakindex.discover")
    feederQueue.async(group: group) { feeder() }
    let queues = (0..<count).map { DispatchQueue(label: "leakindex.worker.\($0)") }
    for (index, queue) in queues.enumerated() {
      queue.async(group: group) { body(index) }
    }
    group.wait()
  }
}
