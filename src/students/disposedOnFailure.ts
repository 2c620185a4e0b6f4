/** What `make` gives; where it throws, the model that it was to be made around is disposed of first. */
export async function disposedOnFailure<Made>(
  model: { dispose(): Promise<void> },
  make: () => Made | Promise<Made>,
): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    await model.dispose();
    throw error;
  }
}
