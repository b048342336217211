package ticktape.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Mesh;
import com.badlogic.gdx.graphics.VertexAttribute;
import com.badlogic.gdx.graphics.VertexAttributes.Usage;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.utils.Disposable;

/**
 * Everything that is painted, as four-cornered pieces in the order of painting: boxes with round
 * corners, turned or not, whose edges the shader softens by their distance, and letters.
 *
 * <p>Lengths are the screen's dots. Only for the thread of the window.
 */
final class Quads implements Disposable {

  private static final int MOST = 4096;
  private static final int FLOATS = 9;

  private static final String VERTEX =
      """
      attribute vec2 a_position;
      attribute vec2 a_local;
      attribute vec4 a_shape;
      attribute vec4 a_color;
      uniform vec2 u_size;
      varying vec2 v_local;
      varying vec4 v_shape;
      varying vec4 v_color;
      void main() {
        v_local = a_local;
        v_shape = a_shape;
        v_color = a_color;
        // As a float of four bytes, all covering is 254: 255 would be no number.
        v_color.a *= 255.0 / 254.0;
        vec2 place = a_position / u_size * 2.0 - 1.0;
        gl_Position = vec4(place.x, -place.y, 0.0, 1.0);
      }
      """;

  /**
   * The distance to a box with round corners, as Inigo Quilez gives it. Its shape: half the width
   * and the height, the radius, and the rim's thickness; none fills it, a negative one fills what
   * is around it. A negative width is that of a letter, whose place is one in the atlas.
   */
  private static final String FRAGMENT =
      """
      #ifdef GL_ES
      precision highp float;
      #endif
      varying vec2 v_local;
      varying vec4 v_shape;
      varying vec4 v_color;
      uniform sampler2D u_letters;
      void main() {
        float cover;
        if (v_shape.x < 0.0) {
          cover = texture2D(u_letters, v_local).a;
        } else {
          vec2 q = abs(v_local) - v_shape.xy + v_shape.z;
          float away = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - v_shape.z;
          if (v_shape.w > 0.0) {
            away = abs(away + v_shape.w * 0.5) - v_shape.w * 0.5;
          } else if (v_shape.w < 0.0) {
            away = -away;
          }
          cover = clamp(0.5 - away, 0.0, 1.0);
        }
        gl_FragColor = vec4(v_color.rgb, v_color.a * cover);
      }
      """;

  private final float[] vertices = new float[MOST * 4 * FLOATS];
  private final Mesh mesh;
  private final ShaderProgram shader;
  private int used;

  Quads() {
    mesh =
        new Mesh(
            false,
            MOST * 4,
            MOST * 6,
            new VertexAttribute(Usage.Position, 2, "a_position"),
            new VertexAttribute(Usage.Generic, 2, "a_local"),
            new VertexAttribute(Usage.Generic, 4, "a_shape"),
            VertexAttribute.ColorPacked());
    mesh.setIndices(indices());
    shader = new ShaderProgram(VERTEX, FRAGMENT);
    if (!shader.isCompiled()) {
      throw new IllegalStateException("The shader is refused: " + shader.getLog());
    }
  }

  private static short[] indices() {
    var indices = new short[MOST * 6];
    for (var i = 0; i < MOST; i++) {
      var corner = i * 4;
      var at = i * 6;
      indices[at] = (short) corner;
      indices[at + 1] = (short) (corner + 1);
      indices[at + 2] = (short) (corner + 2);
      indices[at + 3] = (short) (corner + 2);
      indices[at + 4] = (short) (corner + 3);
      indices[at + 5] = (short) corner;
    }
    return indices;
  }

  /** A new frame on a screen of so many dots. */
  void begin(int width, int height) {
    shader.bind();
    shader.setUniformf("u_size", width, height);
    shader.setUniformi("u_letters", 0);
    Gdx.gl.glEnable(GL20.GL_BLEND);
    normal();
  }

  /** Paints over what is there. The alpha of the screen stays as it is. */
  void normal() {
    Gdx.gl.glBlendEquation(GL20.GL_FUNC_ADD);
    Gdx.gl.glBlendFuncSeparate(
        GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA, GL20.GL_ZERO, GL20.GL_ONE);
  }

  /**
   * A box.
   *
   * @param x its middle
   * @param y its middle
   * @param halfWide half its width, along its own axis
   * @param halfHigh half its height
   * @param cos of the angle by which it is turned
   * @param sin of that angle
   */
  void box(
      float x,
      float y,
      float halfWide,
      float halfHigh,
      float cos,
      float sin,
      float radius,
      float rim,
      float color) {
    // A dot more at each side, for the soft edge.
    var wide = halfWide + 1;
    var high = halfHigh + 1;
    room();
    for (var corner = 0; corner < 4; corner++) {
      var localX = corner == 0 || corner == 3 ? -wide : wide;
      var localY = corner < 2 ? -high : high;
      put(x + localX * cos - localY * sin, y + localX * sin + localY * cos, localX, localY);
      shape(halfWide, halfHigh, radius, rim, color);
    }
  }

  /** What lies outside of a box's round corner, in the square at that corner. */
  void corner(float x, float y, float radius, float toX, float toY, float color) {
    room();
    for (var corner = 0; corner < 4; corner++) {
      var alongX = corner == 0 || corner == 3 ? 0 : toX;
      var alongY = corner < 2 ? 0 : toY;
      put(x + alongX * radius, y + alongY * radius, alongX * radius, alongY * radius);
      shape(radius, radius, radius, -1, color);
    }
  }

  /** A piece of the atlas. */
  void letter(Glyph glyph, float x, float y, float color) {
    room();
    for (var corner = 0; corner < 4; corner++) {
      var right = corner == 1 || corner == 2;
      var low = corner >= 2;
      put(
          x + (right ? glyph.width() : 0),
          y + (low ? glyph.height() : 0),
          right ? glyph.right() : glyph.left(),
          low ? glyph.low() : glyph.high());
      shape(-1, 0, 0, 0, color);
    }
  }

  private void room() {
    if (used + 4 * FLOATS > vertices.length) {
      flush();
    }
  }

  private void put(float x, float y, float localX, float localY) {
    vertices[used] = x;
    vertices[used + 1] = y;
    vertices[used + 2] = localX;
    vertices[used + 3] = localY;
  }

  private void shape(float halfWide, float halfHigh, float radius, float rim, float color) {
    vertices[used + 4] = halfWide;
    vertices[used + 5] = halfHigh;
    vertices[used + 6] = radius;
    vertices[used + 7] = rim;
    vertices[used + 8] = color;
    used += FLOATS;
  }

  /** Everything so far goes to the screen. */
  void flush() {
    if (used > 0) {
      mesh.setVertices(vertices, 0, used);
      mesh.render(shader, GL20.GL_TRIANGLES, 0, used / (4 * FLOATS) * 6);
      used = 0;
    }
  }

  @Override
  public void dispose() {
    mesh.dispose();
    shader.dispose();
  }
}
