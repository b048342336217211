package ticktape.stage;

import ticktape.netcode.Moment;

/** Makes frames of what was told. */
interface Framer<S> {

  Frame<S> frame(Moment<S> moment);
}
