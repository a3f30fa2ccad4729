package dev.jobtracker.simulator.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;

/** The standing orders; safe for use by many threads. */
public final class FaultBook {

    private final List<FaultOrder> orders = new ArrayList<>();

    /** Adds an order after those that stand. */
    public synchronized void order(FaultOrder order) {
        orders.add(order);
    }

    /** The orders that are not done yet, with what is left of their counts. */
    public synchronized List<FaultOrder> standing() {
        return List.copyOf(orders);
    }

    /** Withdraws every order. */
    public synchronized void withdrawAll() {
        orders.clear();
    }

    /** The faults for one request, and counts it: every delay that concerns it, then the first other fault. */
    public synchronized List<Fault> take(String upstream, String path) {
        List<Fault> faults = new ArrayList<>();
        boolean spoilt = false;
        for (ListIterator<FaultOrder> each = orders.listIterator(); each.hasNext(); ) {
            FaultOrder order = each.next();
            boolean delay = order.fault() instanceof Latency;
            if (!order.concerns(upstream, path) || (spoilt && !delay)) {
                continue;
            }
            faults.add(delay ? 0 : faults.size(), order.fault());
            spoilt = spoilt || !delay;
            FaultOrder left = order.afterOneMore();
            if (left == null) {
                each.remove();
            } else {
                each.set(left);
            }
        }
        return List.copyOf(faults);
    }
}
