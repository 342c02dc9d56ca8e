/* An MPI program: a token goes round the ranks, each of which adds its number; then each sums some squares, and all are added up. Rank 0
 * writes both results; every rank says where it runs. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  int rank, size;
  MPI_Init(&argc, &argv);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  MPI_Comm_size(MPI_COMM_WORLD, &size);
  long long last = argc > 1 ? atoll(argv[1]) : 1000, token = 0, sum = 0, total = 0;
  const char *node = getenv("AZ_BATCH_NODE_ID");
  fprintf(stderr, "rank %d of %d on %s\n", rank, size, node == NULL ? "?" : node);
  if (rank > 0) MPI_Recv(&token, 1, MPI_LONG_LONG, rank - 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  token += rank + 1;
  if (size > 1) {
    MPI_Send(&token, 1, MPI_LONG_LONG, (rank + 1) % size, 0, MPI_COMM_WORLD);
    if (rank == 0) MPI_Recv(&token, 1, MPI_LONG_LONG, size - 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  }
  for (long long i = rank + 1; i <= last; i += size) sum += i * i;
  MPI_Allreduce(&sum, &total, 1, MPI_LONG_LONG, MPI_SUM, MPI_COMM_WORLD);
  if (rank == 0) printf("ring %lld\nallreduce %lld\n", token, total);
  MPI_Finalize();
  return 0;
}
